#include "missions/scorecard_store.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "missions/ancestor.hpp"
#include "missions/latest_figures_store.hpp"

namespace commonweal::missions {
namespace {

using SeriesByMetric = std::map<const Metric*, std::vector<Observation>>;

SeriesByMetric series_of(const Holdings& holdings, const Body* body) {
  SeriesByMetric series;
  if (body == nullptr) return series;
  for (auto& [metric, observations] : recent_figures(holdings, *body)) {
    series.emplace(metric, std::move(observations));
  }
  return series;
}

std::optional<HeldAgainst> against(const Body* country, const SeriesByMetric& series,
                                   const Measure& measure) {
  const auto found = series.find(measure.metric);
  if (found == series.end()) return std::nullopt;
  const auto at = std::ranges::find(found->second, measure.period, &Observation::period);
  const auto figure = at == found->second.end() ? std::nullopt : measured(*at);
  if (!figure) return std::nullopt;
  return HeldAgainst{
      .body = country,
      .figure = *figure,
      .difference = difference(measure.metric->direction, measure.figure, figure->value)};
}

}  // namespace

Scorecard load_scorecard(const Holdings& holdings, const Body& body) {
  Scorecard scorecard{.body = &body,
                      .country = AncestorOfKind(holdings.directory, BodyKind::nation).of(body),
                      .measures = {},
                      .unmeasured = {}};
  const auto of_country = series_of(holdings, scorecard.country);
  for (auto& [metric, observations] : recent_figures(holdings, body)) {
    const Observation last = observations.back();
    auto measure = measure_of(*metric, std::move(observations));
    if (measure) {
      measure->country = against(scorecard.country, of_country, *measure);
      scorecard.measures.push_back(*std::move(measure));
    } else {
      scorecard.unmeasured.push_back({metric, last.period, std::get<base::Missing>(last.figure)});
    }
  }
  sort(scorecard.measures);
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
  for (Measure& measure : scorecard.measures) {
    std::vector<double> values;
    for (const auto& it : figures_of_period(holdings, *measure.metric, places, measure.period)) {
      const auto figure = it ? measured(*it) : std::nullopt;
      if (figure) values.push_back(figure->value);
    }
    if (!values.empty()) {
      measure.like = like_places(*measure.metric, measure.figure.value, std::move(values));
    }
  }
}

}  // namespace commonweal::missions
