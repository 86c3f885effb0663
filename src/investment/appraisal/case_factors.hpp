#pragma once

// The uncertain numbers that all bids of a case share: effects and unit values, each drawn once.
// Two bids that use one effect have the same draws of it, so that what differs between them is what
// they do and not the dice.

#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "investment/proposals/case.hpp"
#include "methods/appraisal/factor.hpp"
#include "methods/discounting/price_index.hpp"

namespace commonweal::investment {

class CaseFactors {
 public:
  // Draws what the proposals use. Borrows nothing afterwards. Whatever the case lacks is left out:
  // bid_model.hpp says so.
  CaseFactors(const Case& of, std::span<const Proposal> proposals, const methods::DrawPlan& plan,
              unsigned threads);

  CaseFactors(const CaseFactors&) = delete;  // Its maps point into it.

  const methods::DrawPlan& plan() const { return plan_; }

  // Null where the effect moves no metric, cannot be converted or was not asked for.
  const methods::Factor* metric_change(std::string_view effect) const;
  // People for the better, for one reached. Null as above.
  const methods::Factor* people_changed(std::string_view effect) const;
  // Pounds at the case's prices; null where it is exact.
  const methods::Factor* unit_value(std::string_view code) const;

 private:
  using Held = std::map<std::string, const methods::Factor*, std::less<>>;

  methods::DrawPlan plan_;
  std::deque<methods::Factor> factors_;
  Held metric_changes_;
  Held people_changed_;
  Held unit_values_;
};

// +1 or -1: by which an effect's people are people for the better. By the way it moves its metric;
// where it moves none, as its own estimate points, which is what whoever wrote the bid meant.
double better_sign(const CaseEffect& effect);

// The index of prices of the case; none where it cannot be made.
std::optional<methods::PriceIndex> index_of(const Case& of);

}  // namespace commonweal::investment
