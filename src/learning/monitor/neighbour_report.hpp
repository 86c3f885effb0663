#pragma once

#include <optional>
#include <string>
#include <vector>

#include "methods/comparison/neighbours.hpp"

namespace commonweal::learning {

struct NeighbourTable {
  std::vector<std::string> ids;
  std::vector<std::vector<double>> traits;  // By body.
  std::vector<double> outcomes;             // Empty where none was asked for.
};

// The bodies most like one, in what, and which of them do better.
struct NeighbourReport {
  NeighbourTable table;
  std::vector<std::string> names;  // Of the traits.
  std::size_t unit;
  methods::Neighbours neighbours;
  std::optional<methods::OutcomeAmongNeighbours> outcome;
  bool is_higher_better = true;
  std::string digest;

  // Whether a neighbour's outcome deviates positively.
  bool deviates(std::size_t neighbour) const;
};

}  // namespace commonweal::learning
