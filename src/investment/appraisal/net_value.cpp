#include "investment/appraisal/net_value.hpp"

#include <algorithm>
#include <cmath>

#include "methods/appraisal/drawn_sum.hpp"

namespace commonweal::investment {
namespace {

using methods::DrawnSum;
using methods::Term;

enum class Side { cost, benefit };

// Draws of the present value of one side, both above 0 where money is spent or gained.
std::vector<double> draws_of(const std::vector<PresentTerm>& terms, Side side,
                             methods::Products& products) {
  std::vector<Term> of_side;
  std::vector<double> weights;
  for (const auto& present : terms) {
    if ((present.value == nullptr) != (side == Side::cost)) continue;
    of_side.push_back(present.term);
    weights.push_back(side == Side::cost ? -present.weight : present.weight);
  }
  return DrawnSum(of_side, products).draws(weights);
}

std::vector<double> ratios_of(const std::vector<double>& over, const std::vector<double>& under) {
  std::vector<double> ratios(over.size());
  for (std::size_t i = 0; i < over.size(); ++i) ratios[i] = over[i] / under[i];
  return ratios;
}

bool is_qaly(const UnitValue& value) { return value.unit == "QALY" || value.unit == "QALYs"; }

void add_cost_per_qaly(const BidModel& model, const std::vector<double>& costs,
                       methods::Products& products, Appraisal& appraisal) {
  std::vector<Term> terms;
  std::vector<double> weights;
  for (const auto& value : model.values) {
    if (!is_qaly(*value.unit_value)) continue;
    const auto factors = model.factors_of(*value.unit_value);
    for (const auto& part : value.parts) {
      terms.push_back(part.units);
      weights.push_back(methods::weights_over(std::span(&part.units, 1), factors).front());
    }
  }
  const auto qalys = DrawnSum(terms, products).draws(weights);
  const double gained = methods::draw_spread(qalys).mean;
  if (!(gained > 0)) return;
  // Held against the cost whatever it is worth, so that a narrow appraisal has it too.
  appraisal.cost_per_qaly = CostPerQaly{.qalys = gained,
                                        .pounds = appraisal.present_cost.mean / gained,
                                        .spread = methods::draw_spread(ratios_of(costs, qalys))};
}

void add_ratio(const std::vector<double>& costs, const std::vector<double>& benefits,
               Appraisal& appraisal) {
  if (!(appraisal.present_cost.mean > 0)) return;
  const bool is_narrow = appraisal.question.scope == AppraisalScope::narrow;
  appraisal.ratio = BenefitCostRatio{
      .of_means = appraisal.present_benefit.mean / appraisal.present_cost.mean,
      .spread = methods::draw_spread(ratios_of(benefits, costs)),
      .numerator = is_narrow ? "Present value of public savings that can be cashed, over five years"
                             : "Present value of all benefits that have a value: to people, to "
                               "the economy and savings of public money, cashable or not",
      .denominator =
          "Present value of all costs of the bid with optimism bias, whoever bears them, "
          "before any savings"};
}

void add_years(Appraisal& appraisal) {
  for (std::size_t at = 0; at < appraisal.cost_years.size(); ++at) {
    double net = -appraisal.cost_years[at].discounted;
    for (const auto& line : appraisal.values) net += line.years[at].discounted;
    appraisal.net_by_year.push_back(net);
  }
  if (const auto at = methods::payback_year(appraisal.net_by_year)) {
    appraisal.payback_year = appraisal.first_year + static_cast<int>(*at);
  }
}

void add_costs_per_unit(const BidModel& model, Appraisal& appraisal) {
  const auto factors = model.standard();
  for (auto& metric : appraisal.metrics) {
    double better = 0;
    for (std::size_t at = 0; at < factors.size(); ++at) {
      better += factors[at] * metric.years[at].change.mean;
    }
    const auto* held = find_metric(*model.of, metric.metric);
    if (held->better == methods::Better::neither) continue;
    if (held->better == methods::Better::lower) better = -better;
    if (better > 0) metric.cost_per_unit = appraisal.present_cost.mean / better;
  }
}

}  // namespace

std::vector<PresentTerm> present_terms(const BidModel& model, const CaseFactors& factors) {
  std::vector<PresentTerm> terms;
  const auto standard = model.standard();
  const auto present = [](const Term& term, const std::vector<double>& discount) {
    return methods::weights_over(std::span(&term, 1), discount).front();
  };
  for (const auto& value : model.values) {
    const auto discount = model.factors_of(*value.unit_value);
    for (const auto& part : value.parts) {
      terms.push_back({.term = part.pounds,
                       .weight = present(part.pounds, discount),
                       .value = &value,
                       .part = &part,
                       .unit_value = factors.unit_value(value.unit_value->code)});
    }
  }
  for (const auto& cost : model.costs) {
    terms.push_back({.term = cost.term, .weight = -present(cost.term, standard)});
  }
  return terms;
}

std::vector<double> means_of(const std::vector<PresentTerm>& terms, methods::Products& products) {
  std::vector<double> means;
  means.reserve(terms.size());
  for (const auto& present : terms) {
    means.push_back(present.weight * products.of(present.term.factors).spread.mean);
  }
  return means;
}

void add_net_value(const BidModel& model, const std::vector<PresentTerm>& terms,
                   methods::Products& products, Appraisal& appraisal) {
  const auto costs = draws_of(terms, Side::cost, products);
  const auto benefits = draws_of(terms, Side::benefit, products);
  std::vector<double> net(costs.size());
  for (std::size_t i = 0; i < net.size(); ++i) net[i] = benefits[i] - costs[i];
  appraisal.present_cost = methods::draw_spread(costs);
  appraisal.present_benefit = methods::draw_spread(benefits);
  appraisal.net = methods::draw_spread(net);
  appraisal.equivalent_annual =
      methods::equivalent_annual(model.standard_bands, appraisal.net.mean, model.frame.years);
  add_ratio(costs, benefits, appraisal);
  add_years(appraisal);
  add_costs_per_unit(model, appraisal);
  add_cost_per_qaly(model, costs, products, appraisal);
}

double weighted_net(const BidModel& model, const std::vector<PresentTerm>& terms,
                    const std::vector<PlaceQuintile>& quintiles, methods::Products& products) {
  const auto means = means_of(terms, products);
  double net = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    double weight = 1;
    if (terms[i].part != nullptr && terms[i].part->reach != nullptr) {
      const auto found =
          std::ranges::find(quintiles, terms[i].part->reach->line->place, &PlaceQuintile::place);
      if (found != quintiles.end()) weight = weight_of(model.of->tables, found->quintile);
    }
    net += weight * means[i];
  }
  return net;
}

}  // namespace commonweal::investment
