#pragma once

// How secure the evidence of effects is, read from their records, appraisals and studies.

#include <vector>

#include "learning/quality/security.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// From the effect's own grade, its appraisals and the studies of its intervention and outcome.
Security security_of_effect(const missions::Holdings& holdings, const missions::Effect& effect);

// The same for all, each table read once; in the order of the directory's effects.
std::vector<Security> security_of_effects(const missions::Holdings& holdings);

}  // namespace commonweal::learning
