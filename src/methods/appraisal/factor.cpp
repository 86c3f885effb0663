#include "methods/appraisal/factor.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/philox.hpp"
#include "methods/appraisal/stream_name.hpp"
#include "methods/effect_units/closed_form.hpp"
#include "methods/effect_units/deviates.hpp"
#include "methods/effect_units/effect_draws.hpp"
#include "methods/effect_units/person_change.hpp"

namespace commonweal::methods {
namespace {

constexpr double kPertShapes = 6;  // Of both together: Malcolm and others (1959).

template <class Draw>
std::vector<double> drawn(const DrawPlan& plan, std::uint64_t stream, const Draw& draw) {
  base::RandomStream numbers(plan.seed, stream);
  std::vector<double> draws(plan.draws);
  for (double& value : draws) value = draw(numbers);
  return draws;
}

Factor factor_of(std::vector<double> draws, const Moments& moments) {
  Factor factor{.draws = std::move(draws), .moments = moments, .spread = {}};
  factor.spread = draw_spread(factor.draws);
  return factor;
}

// Of the draws themselves where the distribution's are not known in closed form.
Moments moments_of_effect(const EffectUnitsQuestion& question, const std::vector<double>& draws) {
  if (const auto closed = closed_form_of(question); closed && closed->is_exact) {
    return {closed->mean, closed->standard_deviation * closed->standard_deviation};
  }
  const double mean = sum_of(draws) / static_cast<double>(draws.size());
  const double squares = sum_of_products(draws, draws);
  return {mean, squares / static_cast<double>(draws.size()) - mean * mean};
}

}  // namespace

Factor spread_factor(const DrawPlan& plan, std::string_view name, double spread) {
  CW_CHECK(spread > 0);
  const double log_variance = std::log1p(spread * spread);
  const double log_sd = std::sqrt(log_variance);
  const std::uint64_t stream = stream_named(name);
  auto factor = factor_of(drawn(plan, stream,
                                [&](base::RandomStream& numbers) {
                                  return std::exp(log_sd * numbers.normal() - log_variance / 2);
                                }),
                          {1, spread * spread});
  factor.stream = stream;
  factor.log_sd = log_sd;
  return factor;
}

bool is_uncertain(const ValueRange& range) {
  return range.low < range.central && range.central < range.high;
}

Moments moments_of(const ValueRange& range) {
  const double width = range.high - range.low;
  const double mean = (range.central - range.low) / width;
  return {range.central, width * width * mean * (1 - mean) / (kPertShapes + 1)};
}

Factor range_factor(const DrawPlan& plan, std::string_view name, const ValueRange& range) {
  CW_CHECK(is_uncertain(range));
  const double width = range.high - range.low;
  const double mean = (range.central - range.low) / width;
  const MeanAndSd beta{mean, std::sqrt(mean * (1 - mean) / (kPertShapes + 1))};
  return factor_of(drawn(plan, stream_named(name),
                         [&](base::RandomStream& numbers) {
                           return range.low + width * beta_deviate(numbers, beta);
                         }),
                   moments_of(range));
}

Factor normal_factor(const DrawPlan& plan, std::string_view name) {
  return factor_of(
      drawn(plan, stream_named(name), [](base::RandomStream& numbers) { return numbers.normal(); }),
      {0, 1});
}

Factor effect_factor(const DrawPlan& plan, EffectUnitsQuestion question) {
  question.draws = plan.draws;
  question.seed = plan.seed;
  if (question.effect.standard_error) {
    auto draws = change_draws(question);
    const auto moments = moments_of_effect(question, draws);
    return factor_of(std::move(draws), moments);
  }
  const double change = person_change(question.scale, values_of(question));
  return factor_of(std::vector<double>(plan.draws, change), {change, 0});
}

}  // namespace commonweal::methods
