#pragma once

// Costs and benefits against each other: the net value, the ratio, cost per QALY, and what they
// hang on.

#include <vector>

#include "investment/appraisal/appraisal.hpp"
#include "investment/appraisal/bid_model.hpp"
#include "methods/appraisal/products.hpp"

namespace commonweal::investment {

// A term at its present value, and which driver moves it.
struct PresentTerm {
  methods::Term term;                 // Its weights are the bid's own, by year.
  double weight;                      // Of all years, discounted; of a cost below 0.
  const ModelValue* value = nullptr;  // Null of a cost.
  const ModelValuePart* part = nullptr;
  const methods::Factor* unit_value = nullptr;  // Null where it is exact.
};

std::vector<PresentTerm> present_terms(const BidModel& model, const CaseFactors& factors);

// present_cost, present_benefit, net, ratio, cost_per_qaly, net_by_year, payback_year,
// equivalent_annual. Requires costs, metrics and values.
void add_net_value(const BidModel& model, const std::vector<PresentTerm>& terms,
                   methods::Products& products, Appraisal& appraisal);

// Each present term at the mean of the draws, and their sum.
std::vector<double> means_of(const std::vector<PresentTerm>& terms, methods::Products& products);

// With distributional weights: what people reached in a place gain, times the weight of its fifth
// of incomes, less costs as they are.
double weighted_net(const BidModel& model, const std::vector<PresentTerm>& terms,
                    const std::vector<PlaceQuintile>& quintiles, methods::Products& products);

}  // namespace commonweal::investment
