#pragma once

// What a bid does to each metric that its effects move, by year and place, beside business as usual
// and the target.

#include <optional>

#include "investment/appraisal/appraisal_parts.hpp"
#include "investment/appraisal/bid_model.hpp"
#include "methods/appraisal/products.hpp"

namespace commonweal::investment {

// In the order of the case's metrics.
std::vector<MetricImpact> metric_impacts(const BidModel& model, const CaseFactors& factors,
                                         methods::Products& products);

// Where the way to the target stands in one year: of the target's own year, or of the last of the
// horizon where that is before it.
struct TargetGap {
  std::size_t at;  // Years from the first.
  double target;
  double usual;
  double gap() const { return target - usual; }
};

// None where there is no target, no forecast of that year, or it is met as things go.
std::optional<TargetGap> target_gap(const BidModel& model, const CaseMetric& metric);

// All terms that move a metric.
std::vector<methods::Term> terms_of(const BidModel& model, const CaseMetric& metric);

}  // namespace commonweal::investment
