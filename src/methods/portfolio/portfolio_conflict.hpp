#pragma once

// Which demands on a portfolio contradict each other: a set that cannot be met together, and of
// which none can be left out.

#include <string>
#include <vector>

#include "methods/portfolio/portfolio_program.hpp"

namespace commonweal::methods {

struct PortfolioConflict {
  bool is_feasible = true;
  std::vector<PortfolioRow> demands = {};
  bool is_irreducible = true;  // No: a question was stopped before it was decided.
};

PortfolioConflict conflict_of(const PortfolioQuestion& question, std::size_t nodes = 2000);

// "These cannot be met together: A; B; and C. Change one of them."
std::string sentence(const PortfolioConflict& conflict);

}  // namespace commonweal::methods
