#pragma once

// Whether a bid is critical to a mission: what it does to each core metric, how surely, and how
// much of the gap to the target that is.

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

MissionCritical mission_critical_answer(const Case& of, const Proposal& proposal,
                                        const Appraisal& appraisal);

// What the bid does to a metric in one year.
CoreEffect core_effect_in(const Case& of, const MetricImpact& impact, const MetricYear& year);

// The answer for one metric alone.
TestAnswer answer_for(const CoreEffect& effect);

// Above 0 where the metric is better for it: in its own unit.
double improvement(const CoreEffect& effect, double change);

}  // namespace commonweal::investment
