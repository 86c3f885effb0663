#pragma once

// A proposal as sums of terms: every line with its weights by year and the uncertain factors that
// it hangs on. All that follows, metrics, money, drivers, is arithmetic on these. Refuses what the
// case lacks, and notes what was taken instead of what is not known.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "investment/appraisal/bid_frame.hpp"
#include "investment/appraisal/case_factors.hpp"
#include "methods/appraisal/term.hpp"

namespace commonweal::investment {

struct ModelCost {
  const CostLine* line;
  double uplift;               // Of optimism bias, less what is mitigated.
  std::vector<double> stated;  // By year, at the case's prices.
  methods::Term term;          // With the uplift.
};

struct ModelReach {
  const missions::ReachLine* line;
  const CaseEffect* effect;
  std::vector<double> people;                 // Reached, by year.
  const methods::Factor* delivery = nullptr;  // Null where it is exact.
  std::optional<methods::Term> metric;        // None where the effect moves no metric.
};

// The part of a benefit line that people reached by one line bring; or units stated outright.
struct ModelValuePart {
  const ModelReach* reach;  // Null where units are stated outright.
  methods::Term units;
  methods::Term pounds;  // As far as they count in the scope.
};

struct ModelValue {
  const BenefitLine* line;
  const UnitValue* unit_value;
  double central;            // Pounds a unit, at the case's prices.
  const CaseEffect* effect;  // Null where units are stated outright.
  double counted_share;      // 1; of a narrow appraisal the cashable share of fiscal values.
  std::vector<ModelValuePart> parts;
};

struct BidModel {
  const Case* of;
  const Proposal* proposal;
  BidFrame frame;
  methods::DiscountBands standard_bands;
  methods::DiscountBands health_bands;
  std::optional<methods::PriceIndex> index;
  std::vector<std::unique_ptr<methods::Factor>> own;  // Of this bid alone.
  std::vector<ModelCost> costs;
  std::vector<std::unique_ptr<ModelReach>> reach;
  std::vector<ModelValue> values;
  std::vector<std::string> notes;

  std::vector<double> factors_of(const UnitValue& value) const;  // Discount factors of its years.
  std::vector<double> standard() const;
  int year(std::size_t at) const { return frame.first_year + static_cast<int>(at); }
};

// Case, proposal and factors outlive the model.
base::Result<BidModel> bid_model(const Case& of, const Proposal& proposal, const BidFrame& frame,
                                 const CaseFactors& factors);

}  // namespace commonweal::investment
