#pragma once

#include <string>

#include "learning/evidence/pool_answer.hpp"

namespace commonweal::learning {

// The answer as the shell prints it: sentences, then tables of coefficients, studies and what else
// was asked for, then what was left out and what to be careful of.
std::string pool_text(const PoolAnswer& answer, const PoolOptions& options, const RawTable& table);

}  // namespace commonweal::learning
