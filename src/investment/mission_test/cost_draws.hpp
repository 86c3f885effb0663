#pragma once

// The costs of a bid drawn many times: each line has one factor in each draw, so that a dear line
// is dear in all its years. The lines are independent of each other.

#include <vector>

#include "investment/appraisal/appraisal.hpp"
#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

// factors[line][draw], in the order of the bid's lines: about 1, with the line's spread, never
// below 0. The very draws that the appraisal of that question is made with.
std::vector<std::vector<double>> cost_factors(const Proposal& proposal,
                                              const AppraisalQuestion& question);

}  // namespace commonweal::investment
