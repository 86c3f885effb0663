#include "methods/interruption/synthetic_control.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/interruption/nearest_mixture.hpp"

namespace commonweal::methods {
namespace {

using Outcomes = std::vector<std::vector<double>>;

// Root mean square of the gap over some times.
double gap_error(const std::vector<double>& own, const std::vector<double>& synthetic,
                 std::size_t begin, std::size_t end) {
  double sum = 0;
  for (std::size_t t = begin; t < end; ++t) sum += std::pow(own[t] - synthetic[t], 2);
  return std::sqrt(sum / double(end - begin));
}

std::vector<double> before(const std::vector<double>& outcomes, std::size_t at) {
  return {outcomes.begin(), outcomes.begin() + std::ptrdiff_t(at)};
}

// One place against the others; `without` is left out of the mixture: the place that was changed.
SyntheticControl against_others(const Outcomes& outcomes, std::size_t place, std::size_t without,
                                std::size_t at) {
  std::vector<std::size_t> others;
  std::vector<std::vector<double>> points;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (i == place || i == without) continue;
    others.push_back(i);
    points.push_back(before(outcomes[i], at));
  }
  const auto& own = outcomes[place];
  const auto found = nearest_mixture(points, before(own, at));
  SyntheticControl answer{.weights = std::vector<double>(outcomes.size()),
                          .synthetic = std::vector<double>(own.size()),
                          .effect = 0,
                          .error_before = 0,
                          .error_after = 0,
                          .p = 1};
  for (std::size_t i = 0; i < others.size(); ++i) {
    answer.weights[others[i]] = found[i];
    for (std::size_t t = 0; t < own.size(); ++t) {
      answer.synthetic[t] += found[i] * outcomes[others[i]][t];
    }
  }
  for (std::size_t t = at; t < own.size(); ++t) answer.effect += own[t] - answer.synthetic[t];
  answer.effect /= double(own.size() - at);
  answer.error_before = gap_error(own, answer.synthetic, 0, at);
  answer.error_after = gap_error(own, answer.synthetic, at, own.size());
  return answer;
}

// How much wider the gap is after than before: without a division, for a fit may be exact.
bool is_at_least(const SyntheticControl& one, const SyntheticControl& other) {
  return one.error_after * other.error_before >= other.error_after * one.error_before;
}

}  // namespace

SyntheticControl synthetic_control(const ControlQuestion& question) {
  const auto& [outcomes, place, at] = question;
  CW_CHECK(outcomes.size() > 2 && place < outcomes.size());
  CW_CHECK(at > 1 && at < outcomes[place].size());
  auto answer = against_others(outcomes, place, place, at);
  std::size_t as_wide = 1;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (i != place) as_wide += is_at_least(against_others(outcomes, i, place, at), answer);
  }
  answer.p = double(as_wide) / double(outcomes.size());
  return answer;
}

}  // namespace commonweal::methods
