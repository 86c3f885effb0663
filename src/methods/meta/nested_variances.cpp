#include "methods/meta/nested_variances.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

constexpr int kSteps = 1000;
constexpr int kHalvings = 40;

struct Freedom {
  bool between = true;
  bool within = true;
};

// Fisher's step for the variances that may move; none where the curvature tells them not apart.
std::optional<NestedVariances> step_of(const NestedScore& score, const Freedom& free) {
  if (!free.between && !free.within) return NestedVariances{};
  if (!free.within) return NestedVariances{score.slope.between / score.between_between, 0};
  if (!free.between) return NestedVariances{0, score.slope.within / score.within_within};
  const double determinant =
      score.between_between * score.within_within - score.between_within * score.between_within;
  if (!(determinant > 1e-12 * score.between_between * score.within_within)) return std::nullopt;
  return NestedVariances{
      (score.within_within * score.slope.between - score.between_within * score.slope.within) /
          determinant,
      (score.between_between * score.slope.within - score.between_within * score.slope.between) /
          determinant};
}

NestedVariances moved(const NestedVariances& from, const NestedVariances& step, double share) {
  return {std::max(0.0, from.between + share * step.between),
          std::max(0.0, from.within + share * step.within)};
}

double distance(const NestedVariances& a, const NestedVariances& b) {
  const double size = a.between + a.within + std::numeric_limits<double>::min();
  return (std::abs(a.between - b.between) + std::abs(a.within - b.within)) / size;
}

std::optional<NestedMaximum> climb(NestedFit& fit, Likelihood kind, NestedVariances at,
                                   const Freedom& may_move) {
  if (!fit.weigh(at)) return std::nullopt;
  double height = fit.log_likelihood(kind);
  for (int step = 0; step < kSteps; ++step) {
    const NestedScore score = fit.score(kind);
    const Freedom free{may_move.between && (at.between > 0 || score.slope.between > 0),
                       may_move.within && (at.within > 0 || score.slope.within > 0)};
    const auto direction = step_of(score, free);
    if (!direction) return std::nullopt;
    double share = 1;
    NestedVariances next;
    bool climbs = false;
    for (int halving = 0; halving < kHalvings && !climbs; ++halving, share /= 2) {
      next = moved(at, *direction, share);
      // Near the top the likelihood is flat to the last digits, and the step knows better.
      climbs =
          fit.weigh(next) && fit.log_likelihood(kind) >= height - 1e-13 * (1 + std::abs(height));
    }
    if (!climbs) return std::nullopt;
    const double apart = distance(next, at);
    at = next;
    height = fit.log_likelihood(kind);
    if (apart < 1e-12) return NestedMaximum{at, height};
  }
  return std::nullopt;
}

// The spread of effects beyond chance, roughly.
double spread_of(const Effects& effects) {
  double mean = 0, chance = 0, squares = 0;
  const auto count = static_cast<double>(effects.count());
  for (const double estimate : effects.estimates()) mean += estimate / count;
  for (const double variance : effects.variances()) chance += variance / count;
  for (const double estimate : effects.estimates()) {
    squares += (estimate - mean) * (estimate - mean) / (count - 1);
  }
  return std::max(squares - chance, 0.1 * chance);
}

}  // namespace

std::optional<NestedMaximum> likeliest_variances(NestedFit& fit, Likelihood kind,
                                                 const Effects& effects) {
  const double spread = spread_of(effects);
  std::optional<NestedMaximum> best;
  for (const double share : std::array{0.5, 0.95, 0.05}) {
    const auto found = climb(fit, kind, {share * spread, (1 - share) * spread}, {});
    if (found && (!best || found->log_likelihood > best->log_likelihood + 1e-9)) best = found;
  }
  return best;
}

std::optional<Limits> profile_limits(NestedFit& fit, Likelihood kind, const NestedMaximum& maximum,
                                     NestedLevel level, double confidence) {
  const bool is_between = level == NestedLevel::between;
  const double wanted = maximum.log_likelihood - chi_square_quantile(confidence, 1) / 2;
  bool fails = false;
  // How far above what is wanted the profile lies.
  const auto above = [&](double value) {
    NestedVariances from = maximum.variances;
    (is_between ? from.between : from.within) = value;
    const auto found = climb(fit, kind, from, {!is_between, is_between});
    if (!found) fails = true;
    return found ? found->log_likelihood - wanted : 0;
  };
  const auto crossing = [&](double inside, double outside) {
    for (int step = 0; step < 200 && !fails; ++step) {
      const double middle = inside + (outside - inside) / 2;
      if (std::abs(outside - inside) <= 1e-12 * std::max(inside, outside)) break;
      (above(middle) >= 0 ? inside : outside) = middle;
    }
    return inside;
  };
  const auto& [between, within] = maximum.variances;
  const double best = is_between ? between : within;
  Limits limits{.lower = 0, .upper = INFINITY};
  if (best > 0 && above(0) < 0) limits.lower = crossing(best, 0);
  double outside = 2 * std::max(best, (between + within) / 10);
  if (outside == 0) outside = 1e-6;
  while (!fails && std::isfinite(outside) && above(outside) >= 0) outside *= 2;
  if (std::isfinite(outside)) limits.upper = crossing(best, outside);
  if (fails) return std::nullopt;
  return limits;
}

}  // namespace commonweal::methods
