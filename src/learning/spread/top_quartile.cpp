#include "learning/spread/top_quartile.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

double quartile(std::vector<double> values, double share) {
  std::ranges::sort(values);
  const double at = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(at));
  const auto above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

bool is_behind(double value, double threshold, Better better) {
  return better == Better::higher ? value < threshold : value > threshold;
}

bool is_surely_behind(const BodyLevel& body, double threshold, Better better) {
  if (!body.lower) return false;
  return is_behind(better == Better::higher ? *body.upper : *body.lower, threshold, better);
}

void check(const BodyLevel& body) {
  CW_CHECK(std::isfinite(body.value));
  CW_CHECK(body.lower.has_value() == body.upper.has_value());
}

}  // namespace

std::optional<TopQuartile> top_quartile(const std::vector<BodyLevel>& bodies, Better better) {
  if (bodies.size() < kBodiesMin) return std::nullopt;
  std::vector<double> values;
  for (const BodyLevel& body : bodies) {
    check(body);
    values.push_back(body.value);
  }
  const bool weighted =
      std::ranges::all_of(bodies, [](const auto& it) { return it.weight.value_or(0) > 0; });
  TopQuartile result{.bodies = bodies.size(),
                     .is_weighted = weighted,
                     .threshold = quartile(values, better == Better::higher ? 0.75 : 0.25),
                     .now = 0,
                     .then = 0,
                     .behind = 0,
                     .sure_behind = 0,
                     .has_intervals = std::ranges::all_of(
                         bodies, [](const auto& it) { return it.lower.has_value(); }),
                     .weight = 0,
                     .shares = {}};
  double gains = 0;
  for (const BodyLevel& body : bodies) {
    const double weight = weighted ? *body.weight : 1;
    const bool behind = is_behind(body.value, result.threshold, better);
    const double then = behind ? result.threshold : body.value;
    result.weight += weight;
    result.now += weight * body.value;
    result.then += weight * then;
    result.behind += behind ? 1 : 0;
    result.sure_behind += is_surely_behind(body, result.threshold, better) ? 1 : 0;
    result.shares.push_back(weight * std::abs(then - body.value));
    gains += result.shares.back();
  }
  result.now /= result.weight;
  result.then /= result.weight;
  for (double& share : result.shares) share = gains > 0 ? share / gains : 0;
  return result;
}

}  // namespace commonweal::learning
