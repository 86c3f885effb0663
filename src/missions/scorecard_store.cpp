#include "missions/scorecard_store.hpp"

#include <utility>

#include "missions/ancestor.hpp"
#include "missions/latest_figures_store.hpp"

namespace commonweal::missions {
namespace {

std::vector<MetricPeriod> periods_of(const Scorecard& scorecard) {
  std::vector<MetricPeriod> periods;
  for (const Measure& measure : scorecard.measures) {
    periods.push_back({measure.metric, measure.period});
  }
  return periods;
}

void hold_against_country(const Holdings& holdings, Scorecard& scorecard) {
  if (scorecard.country == nullptr) return;
  const auto figures = figures_of_body(holdings, *scorecard.country, periods_of(scorecard));
  for (std::size_t i = 0; i < figures.size(); ++i) {
    Measure& measure = scorecard.measures[i];
    const auto figure = figures[i] ? measured(*figures[i]) : std::nullopt;
    if (!figure) continue;
    measure.country = HeldAgainst{
        .body = scorecard.country,
        .figure = *figure,
        .difference = difference(measure.metric->direction, measure.figure, figure->value)};
  }
}

// A country's figures are counts of all there is; those of a smaller place move by chance, so that
// without intervals no change of theirs is called better or worse.
void claim_less(Measure& measure) {
  auto& trend = measure.trend;
  if (!trend || trend->sense == TrendSense::unclear || trend->has_intervals(measure.figure)) return;
  trend->sense = trend->by > 0 ? TrendSense::higher : TrendSense::lower;
}

}  // namespace

Scorecard load_scorecard(const Holdings& holdings, const Body& body) {
  const bool is_country = body.kind == BodyKind::nation;
  AncestorOfKind country(holdings.directory, BodyKind::nation);
  Scorecard scorecard{.body = &body,
                      .country = is_country ? nullptr : country.of(body),
                      .measures = {},
                      .unmeasured = {}};
  for (auto& [metric, observations] : recent_figures(holdings, body)) {
    const Observation last = observations.back();
    auto measure = measure_of(*metric, std::move(observations));
    if (measure) {
      if (!is_country) claim_less(*measure);
      scorecard.measures.push_back(*std::move(measure));
    } else {
      scorecard.unmeasured.push_back({metric, last.period, std::get<base::Missing>(last.figure)});
    }
  }
  sort(scorecard.measures);
  hold_against_country(holdings, scorecard);
  return scorecard;
}

std::vector<const Body*> places_like(const Directory& directory, const Body& body) {
  std::vector<const Body*> like;
  if (!body.parent) return like;
  for (const Body* other : directory.children_of(*body.parent)) {
    if (other != &body && other->kind == body.kind) like.push_back(other);
  }
  return like;
}

void hold_against(const Holdings& holdings, const std::vector<const Body*>& places,
                  Scorecard& scorecard) {
  const auto figures = figures_of_bodies(holdings, places, periods_of(scorecard));
  for (std::size_t i = 0; i < figures.size(); ++i) {
    Measure& measure = scorecard.measures[i];
    std::vector<double> values;
    for (const auto& it : figures[i]) {
      const auto figure = it ? measured(*it) : std::nullopt;
      if (figure) values.push_back(figure->value);
    }
    if (!values.empty()) {
      measure.like = like_places(*measure.metric, measure.figure.value, std::move(values));
    }
  }
}

}  // namespace commonweal::missions
