#pragma once

// Whether targets and allowances make sense beside the metrics that they are of.

#include "base/problems.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// Adds, naming each record: a period or a level that the metric cannot have, a metric for which
// neither way is better, a period that was over before the target was set, two targets for one
// metric, body and period; an allowance that does not lie between the day its target was set and
// the target's period, or is there twice. What refers to nothing is passed over: somebody else says
// so.
void check_targets(platform::Transaction& transaction, base::Problems& problems);

}  // namespace commonweal::missions
