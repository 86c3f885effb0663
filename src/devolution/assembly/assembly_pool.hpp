#pragma once

// The people who offered to sit in an assembly and the quotas it is to meet, as their two files
// say. People are known by their ids alone: names and addresses are read past.

#include <string>
#include <utility>
#include <vector>

#include "methods/sortition/panel_question.hpp"

namespace commonweal::devolution {

struct AssemblyPool {
  methods::PanelQuestion question;
  std::vector<std::string> ids = {};                        // By person.
  std::vector<std::vector<std::string>> quota_places = {};  // By category and feature.
  // People whose addresses are nearly alike and who are taken as one household, to be looked over.
  std::vector<std::pair<std::size_t, std::size_t>> near_addresses = {};
  std::size_t shared_households = 0;  // Of two people or more.
};

}  // namespace commonweal::devolution
