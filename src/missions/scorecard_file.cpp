#include "missions/scorecard_file.hpp"

#include <utility>

#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

std::optional<double> lower(const Measured& figure) {
  return figure.interval ? std::optional(figure.interval->lower) : std::nullopt;
}
std::optional<double> upper(const Measured& figure) {
  return figure.interval ? std::optional(figure.interval->upper) : std::nullopt;
}

Json country_json(const std::optional<HeldAgainst>& country) {
  if (!country) return {};
  return Json::object({{"body", country->body->code},
                       {"value", country->figure.value},
                       {"lower", lower(country->figure)},
                       {"upper", upper(country->figure)},
                       {"difference", code_word(country->difference)}});
}

Json like_json(const std::optional<LikePlaces>& like) {
  if (!like) return {};
  return Json::object({{"places", like->with_figure},
                       {"behind", like->behind},
                       {"level", like->level},
                       {"middle", like->middle}});
}

Json trend_json(const std::optional<Trend>& trend) {
  if (!trend) return {};
  return Json::object({{"since", base::text(trend->before)},
                       {"value", trend->figure.value},
                       {"by", trend->by},
                       {"sense", code_word(trend->sense)}});
}

Json series_json(const std::vector<Observation>& observations) {
  Json series = Json::array();
  for (const auto& it : observations) {
    const auto figure = measured(it);
    series.add(Json::object({{"period", base::text(it.period)},
                             {"value", figure ? std::optional(figure->value) : std::nullopt}}));
  }
  return series;
}

Json measure_json(const Measure& measure) {
  const Metric& metric = *measure.metric;
  const Observation& latest = measure.observations.back();
  return Json::object({{"metric", metric.code},
                       {"title", metric.title},
                       {"dimension", code_word(metric.dimension)},
                       {"unit", metric.unit_words},
                       {"better", code_word(metric.direction)},
                       {"period", base::text(measure.period)},
                       {"value", measure.figure.value},
                       {"lower", lower(measure.figure)},
                       {"upper", upper(measure.figure)},
                       {"status", base::code_word(measure.status)},
                       {"country", country_json(measure.country)},
                       {"like_places", like_json(measure.like)},
                       {"change", trend_json(measure.trend)},
                       {"series", series_json(measure.observations)},
                       {"source", latest.source.empty() ? Json() : Json(latest.source)}});
}

}  // namespace

Json measures_json(const Scorecard& scorecard) {
  Json measures = Json::array();
  for (const Measure& measure : scorecard.measures) measures.add(measure_json(measure));
  return measures;
}

Json unmeasured_json(const Scorecard& scorecard) {
  Json list = Json::array();
  for (const auto& [metric, period, reason] : scorecard.unmeasured) {
    list.add(Json::object({{"metric", metric->code},
                           {"title", metric->title},
                           {"period", base::text(period)},
                           {"reason", base::code_word(reason)}}));
  }
  return list;
}

Json body_json(const Body& body) {
  return Json::object({{"body", body.code},
                       {"name", body.name},
                       {"kind", code_word(body.kind)},
                       {"parent", body.parent ? Json(*body.parent) : Json()}});
}

}  // namespace commonweal::missions
