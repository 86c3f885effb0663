#pragma once

// The two tables of a poll, read: responses, a row for each person, and targets, a row for each
// category:
//
//   variable,category,share      (or count)
//   sex,Female,0.512

#include <string>
#include <string_view>

#include "devolution/poll/responses.hpp"
#include "devolution/poll/targets.hpp"

namespace commonweal::devolution {

// Gather every problem. `name` is what places are named after.
Responses read_responses(std::string_view text, const std::string& name, base::Problems& problems);
PollTargets read_targets(std::string_view text, const std::string& name, base::Problems& problems);

}  // namespace commonweal::devolution
