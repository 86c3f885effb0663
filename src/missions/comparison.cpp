#include "missions/comparison.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/number_text.hpp"

namespace commonweal::missions {
namespace {

double order_of(const Metric& metric, double value) {
  return metric.direction == Direction::lower ? value : -value;
}

// Figures that readers see as the same share a rank.
void rank(const Metric& metric, std::vector<RankedBody>& bodies) {
  std::ranges::sort(bodies, {}, [&](const RankedBody& it) {
    return std::tuple(order_of(metric, it.figure.value), std::string_view(it.body->name),
                      std::string_view(it.body->code));
  });
  std::string before;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    std::string shown = base::grouped(bodies[i].figure.value, metric.decimals);
    const bool goes_on = i > 0 && shown == before;
    bodies[i].rank = goes_on ? bodies[i - 1].rank : i + 1;
    bodies[i].is_tied = goes_on;
    if (goes_on) bodies[i - 1].is_tied = true;
    before = std::move(shown);
  }
}

std::optional<ReferenceFigure> reference_of(const BodyFigure& reference) {
  if (reference.body == nullptr || !reference.observation) return std::nullopt;
  const auto figure = measured(*reference.observation);
  if (!figure) return std::nullopt;
  return ReferenceFigure{
      .body = reference.body, .observation = *reference.observation, .figure = *figure};
}

}  // namespace

std::size_t Comparison::count(Difference difference) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      ranked, [&](const RankedBody& it) { return it.difference == difference; }));
}

Comparison compared(const Metric& metric, base::Period period, std::vector<BodyFigure> figures,
                    const BodyFigure& reference) {
  Comparison comparison{.metric = &metric,
                        .period = period,
                        .reference = reference_of(reference),
                        .ranked = {},
                        .missing = {}};
  for (auto& [body, observation] : figures) {
    const auto figure = observation ? measured(*observation) : std::nullopt;
    if (!figure) {
      comparison.missing.push_back({body, std::move(observation)});
      continue;
    }
    comparison.any_interval = comparison.any_interval || figure->interval;
    RankedBody ranked{.body = body,
                      .observation = *std::move(observation),
                      .figure = *figure,
                      .rank = 0,
                      .is_tied = false,
                      .difference = std::nullopt};
    const auto& held_against = comparison.reference;
    if (held_against && held_against->body != body) {
      ranked.difference = difference(metric.direction, *figure, held_against->figure.value);
    }
    comparison.ranked.push_back(std::move(ranked));
  }
  rank(metric, comparison.ranked);
  std::ranges::sort(comparison.missing, {}, [](const BodyFigure& it) {
    return std::tuple(std::string_view(it.body->name), std::string_view(it.body->code));
  });
  return comparison;
}

std::optional<base::Period> shared_period(const std::vector<BodyFigure>& latest) {
  std::vector<base::Period> periods;
  for (const auto& [body, observation] : latest) {
    if (observation) periods.push_back(observation->period);
  }
  if (periods.empty()) return std::nullopt;
  std::ranges::sort(periods, std::ranges::greater());
  return periods[(periods.size() - 1) / 2];
}

}  // namespace commonweal::missions
