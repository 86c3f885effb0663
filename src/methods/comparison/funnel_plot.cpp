#include "methods/comparison/funnel_plot.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/comparison/count_quantile.hpp"
#include "methods/comparison/false_discovery.hpp"
#include "methods/comparison/overdispersion.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

constexpr double kInner = 0.95;
constexpr double kOuter = 0.998;

// The scale on which chance has one spread.
double stable(FunnelKind kind, double value) {
  const double root = std::sqrt(std::max(0.0, value));
  return kind == FunnelKind::share ? std::asin(std::min(1.0, root)) : root;
}

double back(FunnelKind kind, double stable) {
  const double ceiling = kind == FunnelKind::share ? std::asin(1.0) : INFINITY;
  const double at = std::clamp(stable, 0.0, ceiling);
  return std::pow(kind == FunnelKind::share ? std::sin(at) : at, 2);
}

double error_by_chance(double n) { return 0.5 / std::sqrt(n); }

CountChance chance_of(const FunnelPlot& plot, double n) {
  const auto kind =
      plot.question.kind == FunnelKind::share ? CountKind::binomial : CountKind::poisson;
  return {kind, n, plot.target};
}

double error_of(const FunnelPlot& plot, double n) {
  const double chance = error_by_chance(n);
  switch (plot.question.spread) {
    case FunnelSpread::chance: return chance;
    case FunnelSpread::additive: return std::sqrt(chance * chance + plot.tau2);
    case FunnelSpread::multiplicative: return chance * std::sqrt(std::max(1.0, plot.phi));
  }
  CW_CHECK(false);
}

FunnelZone zone_of(double value, const Limits& inner, const Limits& outer) {
  if (value > outer.upper) return FunnelZone::above_outer;
  if (value > inner.upper) return FunnelZone::above_inner;
  if (value < outer.lower) return FunnelZone::below_outer;
  if (value < inner.lower) return FunnelZone::below_inner;
  return FunnelZone::inside;
}

double target_of(std::span<const FunnelUnit> units) {
  double events = 0;
  double n = 0;
  for (const auto& unit : units) {
    events += unit.events;
    n += unit.n;
  }
  return events / n;
}

// The deviate that a share of the exact distribution stands for.
double exact_z(const CountChance& chance, double events) {
  const double share = count_middle_share(chance, events);
  return base::normal_quantile(std::clamp(share, 1e-300, 1 - 1e-16));
}

double z_of(const FunnelPlot& plot, const FunnelUnit& unit) {
  if (plot.question.spread == FunnelSpread::chance) {
    return exact_z(chance_of(plot, unit.n), unit.events);
  }
  const auto kind = plot.question.kind;
  const double gap = stable(kind, unit.events / unit.n) - stable(kind, plot.target);
  return gap / error_of(plot, unit.n);
}

void measure_spread(std::span<const FunnelUnit> units, FunnelPlot& plot) {
  std::vector<double> z;
  std::vector<double> errors;
  const auto kind = plot.question.kind;
  for (const auto& unit : units) {
    errors.push_back(error_by_chance(unit.n));
    z.push_back((stable(kind, unit.events / unit.n) - stable(kind, plot.target)) / errors.back());
  }
  const auto spread = overdispersion(z, errors, plot.question.winsorised);
  plot.phi = spread.phi;
  plot.tau2 = spread.tau2;
}

}  // namespace

Limits FunnelPlot::limits(double n, double confidence) const {
  const double half = (1 - confidence) / 2;
  if (question.spread == FunnelSpread::chance) {
    const auto chance = chance_of(*this, n);
    return {count_quantile(chance, half) / n, count_quantile(chance, 1 - half) / n};
  }
  const double reach = base::normal_quantile(1 - half) * error_of(*this, n);
  const double middle = stable(question.kind, target);
  return {back(question.kind, middle - reach), back(question.kind, middle + reach)};
}

FunnelPlot funnel_plot(std::span<const FunnelUnit> units, const FunnelQuestion& question) {
  CW_CHECK(units.size() > 1);
  FunnelPlot plot{
      .question = question, .target = target_of(units), .phi = 1, .tau2 = 0, .places = {}};
  CW_CHECK(plot.target > 0 && (question.kind != FunnelKind::share || plot.target < 1));
  measure_spread(units, plot);
  std::vector<double> p;
  for (const auto& unit : units) {
    const double value = unit.events / unit.n;
    const auto inner = plot.limits(unit.n, kInner);
    const auto outer = plot.limits(unit.n, kOuter);
    const double z = z_of(plot, unit);
    p.push_back(normal_share_beyond(z));
    plot.places.push_back(
        {value, inner, outer, zone_of(value, inner, outer), z, p.back(), p.back()});
  }
  const auto adjusted = adjusted_p(p, DiscoveryControl::hochberg);
  for (std::size_t i = 0; i < adjusted.size(); ++i) plot.places[i].adjusted = adjusted[i];
  return plot;
}

}  // namespace commonweal::methods
