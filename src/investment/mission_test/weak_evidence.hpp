#pragma once

// How much an answer rests on weak evidence: effects graded low, very low or not at all.

#include <string>
#include <vector>

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

bool is_weak(missions::EvidenceGrade grade);

// From the surest to the least sure, what is stated outright last; those that hold nothing left
// out.
std::vector<GradeShare> grade_shares(const Case& of, const Proposal& proposal,
                                     const Appraisal& appraisal);

// Codes of the effects of this bid whose evidence is weak.
std::vector<std::string> weak_effects(const Case& of, const Proposal& proposal);

// Codes of its effects that cannot be turned into a change: something is not held.
std::vector<std::string> open_effects(const Case& of, const Proposal& proposal);

// The bid without what those effects bring; its costs stay.
Proposal without_effects(Proposal proposal, const std::vector<std::string>& effects);

// The same bid without what those effects change. What each person reached brings stays, for which
// nobody need know what else the effect does.
Proposal without_changes(Proposal proposal, const std::vector<std::string>& effects);

}  // namespace commonweal::investment
