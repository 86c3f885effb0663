#pragma once

// A program as the files that other solvers read: .lp (as CPLEX writes it) and .mps (free format).
// The objective of a program to be maximised is written negated in .mps, whose
// readers differ on its sense.

#include <string>
#include <string_view>
#include <vector>

#include "methods/optimise/milp.hpp"

namespace commonweal::methods {

std::string lp_text(const Milp& milp);
std::string mps_text(const Milp& milp);

// Names that every reader takes: a letter first, then letters, digits and '_', at most 60 long,
// each once. "Health: capital 2027-28" is "Health_capital_2027_28"; what has become alike is
// numbered.
std::vector<std::string> safe_names(const std::vector<std::string_view>& names,
                                    std::string_view otherwise);

}  // namespace commonweal::methods
