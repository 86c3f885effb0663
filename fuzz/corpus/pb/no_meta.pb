PROJECTS
project_id;cost;votes;name;selected
p1;60;3;Trees;1
p2;50;3;"Benches; shaded""";0
p3;40;2;Bike racks;1
p4;30;0;Fountain;0
VOTES
voter_id;vote
v1;p1,p2
v2;p1,p2
v3;p1,p2
v4;p3
v5;p3
