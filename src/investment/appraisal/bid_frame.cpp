#include "investment/appraisal/bid_frame.hpp"

#include <algorithm>
#include <string>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::investment {

base::Result<BidFrame> frame_of(const Proposal& proposal, const AppraisalQuestion& question) {
  base::Problems problems;
  const int years = question.years.value_or(proposal.years);
  if (years < 1 || years > kHorizonYearsMax) {
    problems.add({"years", "The horizon must be from 1 to " + std::to_string(kHorizonYearsMax) +
                               " years, not " + std::to_string(years) + "."});
  }
  if (!(question.scale > 0)) {
    problems.add(
        {"scale", "The scale must be above 0, not " + base::shortest(question.scale) + "."});
  }
  if (question.draws < 100) {
    problems.add(
        {"draws", "There must be 100 draws or more, not " + std::to_string(question.draws) + "."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  const int first_year = question.start.value_or(proposal.first_year);
  const bool is_narrow = question.scope == AppraisalScope::narrow;
  return BidFrame{
      .first_year = first_year,
      .shift = first_year - proposal.first_year,
      .years = static_cast<std::size_t>(is_narrow ? std::min(years, kNarrowYears) : years),
      .scope = question.scope,
      .scale = question.scale};
}

}  // namespace commonweal::investment
