#pragma once

// Which years of a bid are appraised, and how much of it.

#include <cstddef>

#include "base/result.hpp"
#include "investment/appraisal/appraisal_question.hpp"
#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

struct BidFrame {
  int first_year;
  int shift;  // By which the bid's own years are moved.
  std::size_t years;
  AppraisalScope scope = AppraisalScope::wide;
  double scale = 1;
};

// Fails for a horizon that is none from 1 to 60 years, or a scale that is not above 0.
base::Result<BidFrame> frame_of(const Proposal& proposal, const AppraisalQuestion& question);

}  // namespace commonweal::investment
