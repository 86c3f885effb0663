#pragma once

// What would change the answer: how far effect, reach and cost may go, one at a time, until a
// criterion is answered otherwise or the net value is nothing.

#include <optional>
#include <vector>

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

struct BreakEvenParts {
  const Proposal& proposal;
  const Affordable& affordable;
  std::optional<double> affordable_cost_factor;
  const MissionCritical& critical;
  const Appraisal& wide;
  const Appraisal& to_ten;
};

// By criterion, the net value last; of each by effect, reach and cost.
std::vector<BreakEven> break_evens_of(const BreakEvenParts& parts);

}  // namespace commonweal::investment
