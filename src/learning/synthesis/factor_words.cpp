#include "learning/synthesis/factor_words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/number_text.hpp"
#include "missions/effect_change_words.hpp"

namespace commonweal::learning {
namespace {

using missions::amount_words;
using missions::FactorKind;

constexpr double kWithin95 = 1.96;

// "10.5% (give or take 0.3)": one decimal more where one would say nothing.
std::string share_words(double share, const std::optional<double>& error) {
  constexpr double kPercent = 100;
  if (!error) return amount_words(share * kPercent) + "%, taken as exact";
  const double around = *error * kWithin95 * kPercent;
  int decimals = 1;
  while (decimals < 4 && around > 0 && around * std::pow(10, decimals) < 0.5) ++decimals;
  return base::grouped(share * kPercent, decimals) + "% (give or take " +
         base::grouped(around, decimals) + ")";
}

std::string unit_of(const missions::Metric* metric) {
  if (metric == nullptr) return "of the metric";
  return metric->unit == "percent" ? "percentage points" : metric->unit_words;
}

// For as many people as make a number that can be said: one moves a share of millions by too
// little.
double people_for(double each) {
  constexpr double kSaid = 0.1;
  double people = 1;
  while (people < 1e6 && std::abs(each) * people < kSaid) people *= people < 1'000 ? 1'000 : 100;
  return std::min(people, 1e6);
}

std::string per_unit_words(const missions::Factor& factor, const missions::Metric* metric) {
  const double people = factor.value == 0 ? 1 : people_for(factor.value);
  std::string words = amount_words(std::abs(factor.value) * people) + ' ' + unit_of(metric) +
                      (factor.value < 0 ? " lower" : " higher") + " for each ";
  words += people == 1 ? "one" : base::grouped(people) + " people";
  words += " with the outcome";
  if (!factor.standard_error) return words + ", taken as exact";
  return words + " (give or take " + amount_words(*factor.standard_error * people * kWithin95) +
         ")";
}

}  // namespace

std::string factor_words(const missions::Factor& factor, const missions::Metric* metric) {
  switch (factor.kind) {
    case FactorKind::per_unit: return per_unit_words(factor, metric);
    case FactorKind::metric_sd: break;
    case FactorKind::baseline_risk:
    case FactorKind::deadweight:
    case FactorKind::drop_out:
    case FactorKind::transportability: return share_words(factor.value, factor.standard_error);
  }
  const std::string words = amount_words(factor.value);
  if (!factor.standard_error) return words + ", taken as exact";
  return words + " (give or take " + amount_words(*factor.standard_error * kWithin95) + ")";
}

}  // namespace commonweal::learning
