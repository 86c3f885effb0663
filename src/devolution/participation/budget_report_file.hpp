#pragma once

// A count as the shell prints it, as JSON, and as the .pb file it came from with what it funds.

#include <string>

#include "devolution/participation/budget_count.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

// Where the numbers are from.
struct BudgetOrigin {
  std::string digest;   // SHA-256 of the file.
  std::string command;  // That prints the same again.
};

platform::Json budget_json(const PbVoting& voting, const BudgetCount& count,
                           const BudgetOrigin& origin);

enum class BudgetDetail { outcome, explained };
std::string budget_text(const PbVoting& voting, const BudgetCount& count,
                        const BudgetOrigin& origin, BudgetDetail detail);

// The file with `votes` and `selected` as counted.
PbText with_outcome(PbText file, const BudgetCount& count);

}  // namespace commonweal::devolution
