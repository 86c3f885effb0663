META
key;value
description;Riverside budget
country;Nowhere
unit;Riverside
instance;2025
num_projects;4
num_votes;5
budget;100
vote_type;approval
rule;greedy
date_begin;01.03.2025
date_end;15.03.2025
max_length;3
currency;GBP
PROJECTS
project_id;cost;votes;name;selected
p1;60;3;"Trees" x;1
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
