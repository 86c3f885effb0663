META
key;value
"META";x
PROJECTS
project_id
"VOTES"
" a"
""
VOTES
voter_id;vote
