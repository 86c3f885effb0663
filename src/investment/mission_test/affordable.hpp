#pragma once

// Whether a bid fits: in every year within what is left of its department's limits, and of the
// headroom of the fiscal rule. What is left is the limit less what funded bids of the case take.
// Every pound of a bid counts against the headroom, as if no part of it were in the forecast yet.

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

struct AffordableAnswer {
  Affordable affordable;
  // On all costs: up to here it fits in four draws of five. None where no limit is held.
  std::optional<double> cost_factor = {};
  std::vector<std::string> notes;
};

AffordableAnswer affordable_answer(const Case& of, const Proposal& proposal,
                                   const Appraisal& appraisal);

}  // namespace commonweal::investment
