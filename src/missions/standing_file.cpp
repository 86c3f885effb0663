#include "missions/standing_file.hpp"

#include <utility>

#include "base/period_text.hpp"
#include "missions/projection_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json point_json(const methods::Point& point) {
  return Json::object({{"period", base::text(point.period)}, {"value", point.value}});
}

Json change_json(const std::optional<Change>& change) {
  if (!change) return {};
  return Json::object({{"since", point_json(change->before)},
                       {"by", change->by},
                       {"goodness", code_word(change->goodness)}});
}

Json best_json(const std::optional<Best>& best) {
  if (!best) return {};
  return Json::object({{"period", base::text(best->point.period)},
                       {"value", best->point.value},
                       {"gap", best->gap}});
}

Json recovery_json(const std::optional<Recovery>& recovery) {
  if (!recovery) return {};
  const methods::Replay& answer = recovery->answer;
  const auto& reached = answer.reached;
  return Json::object(
      {{"from", point_json(answer.start())},
       {"level", answer.target.value},
       {"replayed", base::text(recovery->question.replay.first) + ":" +
                        base::text(recovery->question.replay.last)},
       {"years", reached ? Json(reached->years) : Json()},
       {"first_period",
        reached && reached->first_period ? Json(base::text(*reached->first_period)) : Json()}});
}

Json standing_json(const std::optional<Standing>& standing) {
  if (!standing) return {};
  Json latest = point_json(standing->latest);
  latest.add("status", base::code_word(standing->status));
  return Json::object({{"latest", std::move(latest)},
                       {"first", point_json(standing->first)},
                       {"change", change_json(standing->change)},
                       {"best", best_json(standing->best)},
                       {"recovery", recovery_json(standing->recovery)}});
}

}  // namespace

Json metric_json(const Metric& metric) {
  return Json::object({{"code", metric.code},
                       {"title", metric.title},
                       {"short_title", metric.short_title},
                       {"service", metric.service},
                       {"mission", metric.mission},
                       {"unit", metric.unit},
                       {"unit_words", metric.unit_words},
                       {"decimals", metric.decimals},
                       {"direction", code_word(metric.direction)},
                       {"kind", code_word(metric.kind)},
                       {"dimension", code_word(metric.dimension)},
                       {"tier", code_word(metric.tier)},
                       {"period_kind", base::code_word(metric.period_kind)},
                       {"description", metric.description}});
}

Json source_json(const Source& source) {
  return Json::object({{"code", source.code},
                       {"title", source.title},
                       {"publisher", source.publisher},
                       {"licence", source.licence},
                       {"attribution", source.attribution},
                       {"file", source.file},
                       {"note", source.note}});
}

Json observation_json(const Observation& observation) {
  const auto* reported = std::get_if<base::Reported>(&observation.figure);
  const auto* missing = std::get_if<base::Missing>(&observation.figure);
  const auto& interval = observation.interval;
  return Json::object(
      {{"period", base::text(observation.period)},
       {"value", reported ? Json(reported->value) : Json()},
       {"status", reported ? Json(base::code_word(reported->status)) : Json("missing")},
       {"reason", missing ? Json(base::code_word(*missing)) : Json()},
       {"lower", interval ? Json(interval->lower) : Json()},
       {"upper", interval ? Json(interval->upper) : Json()},
       {"numerator", observation.numerator},
       {"denominator", observation.denominator},
       {"source", observation.source.empty() ? Json() : Json(observation.source)},
       {"rows", observation.source_rows.empty() ? Json() : Json(observation.source_rows)}});
}

Json metric_json(const MetricStanding& metric) {
  Json json = metric_json(*metric.metric);
  json.add("body", Json::object({{"code", metric.body->code}, {"name", metric.body->name}}));
  json.add("standing", standing_json(metric.standing));
  return json;
}

Json mission_json(const MissionStanding& mission) {
  Json metrics = Json::array();
  for (const MetricStanding& metric : mission.metrics) metrics.add(metric_json(metric));
  return Json::object(
      {{"code", mission.mission->code},
       {"title", mission.mission->title},
       {"goal", mission.mission->goal},
       {"statutory_basis", mission.mission->statutory_basis},
       {"headline_metric",
        mission.mission->headline_metric.empty() ? Json() : Json(mission.mission->headline_metric)},
       {"metrics", std::move(metrics)}});
}

}  // namespace commonweal::missions
