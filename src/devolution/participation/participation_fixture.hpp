#pragma once

// For tests: a small vote as a file, which tests spoil at one place.

#include <string>

namespace commonweal::devolution {

inline const std::string kSmallVote =
    "META\n"
    "key;value\n"
    "description;Riverside budget\n"
    "country;Nowhere\n"
    "unit;Riverside\n"
    "instance;2025\n"
    "num_projects;4\n"
    "num_votes;5\n"
    "budget;100\n"
    "vote_type;approval\n"
    "rule;greedy\n"
    "date_begin;01.03.2025\n"
    "date_end;15.03.2025\n"
    "max_length;3\n"
    "currency;GBP\n"
    "PROJECTS\n"
    "project_id;cost;votes;name;selected\n"
    "p1;60;3;Trees;1\n"
    "p2;50;3;\"Benches; shaded\"\"\";0\n"
    "p3;40;2;Bike racks;1\n"
    "p4;30;0;Fountain;0\n"
    "VOTES\n"
    "voter_id;vote\n"
    "v1;p1,p2\n"
    "v2;p1,p2\n"
    "v3;p1,p2\n"
    "v4;p3\n"
    "v5;p3\n";

// With the first `from` made `to`.
inline std::string spoiled(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == text.npos) return "no such text: " + from;
  return text.replace(at, from.size(), to);
}

}  // namespace commonweal::devolution
