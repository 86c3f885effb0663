META
key;value
description;Riverside community budget (invented)
country;United Kingdom
unit;Riverside
instance;2025
num_projects;7
num_votes;20
budget;50000
vote_type;approval
rule;equalshares/add1
date_begin;01.03.2025
date_end;31.03.2025
min_length;1
max_length;5
language;en
currency;GBP
PROJECTS
project_id;cost;votes;name
park;18000;13;Play area in the park
path;15000;13;Riverside path, resurfaced
trees;9000;7;Forty street trees
lights;12000;13;Lights at the crossing
library;14000;7;Library open on Sundays
bikes;5000;6;Bike racks at the station
garden;11000;6;Garden for the care home
VOTES
voter_id;vote
r01;park,path,lights,trees,bikes
r02;park,path,lights
r03;park,path,lights,trees
r04;park,path,lights,bikes
r05;park,path,lights,trees
r06;park,path,lights
r07;park,path,lights,trees,bikes
r08;park,path,lights
r09;park,path,lights,trees
r10;park,path,lights,bikes
r11;park,path,lights,trees
r12;park,path,lights
r13;park,path,lights,trees,bikes
r14;library,garden
r15;library,garden
r16;library,garden
r17;library,garden
r18;library,garden
r19;library,garden
r20;library,bikes
