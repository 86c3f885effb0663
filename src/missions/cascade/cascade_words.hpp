#pragma once

// What is said of a cascade, for its picture and for its tables.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "missions/cascade/cascade.hpp"

namespace commonweal::missions {

std::string counted(std::size_t count, std::string_view one);  // "1 measure", "34 measures"
std::string names_listed(const std::vector<const Body*>& bodies, std::size_t most);
std::string names_listed(const std::vector<const Metric*>& metrics);
std::string names_listed(const std::vector<std::string>& names);

// "Asked for 34 measures; passed on 14 of 20", "23 of 24 asked, for 5 measures"
std::string node_words(const CascadeNode& node);

// "157 bodies are asked for 34 measures of this mission. 2 bodies have measures that they have
// not passed on."
std::string cascade_lead(const Cascade& cascade);

// What the picture shows, for who cannot see it.
std::string cascade_description(const Cascade& cascade);

// Of what share of its measures a node has passed on, or of how many of the many are asked: from 0
// to 1, and whether there is anything to have a share of.
struct NodeShare {
  bool is_told;
  double share;
};
NodeShare share_of(const CascadeNode& node);

inline constexpr std::string_view kIllustrativeTitle =
    "Illustrative: nobody has made these requests";

}  // namespace commonweal::missions
