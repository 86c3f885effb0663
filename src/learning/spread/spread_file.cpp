#include "learning/spread/spread_file.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include "base/period_text.hpp"
#include "learning/spread/metric_spread_words.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::Json;
using Row = std::vector<DataCell>;

template <class Value>
Json text_or_null(const Value& text) {
  return text.empty() ? Json() : Json(text);
}

Json time_json(const std::optional<base::Period>& time) {
  return time ? Json(base::text(*time)) : Json();
}

DataCell time_cell(const std::optional<base::Period>& time) {
  return time ? DataCell(base::text(*time)) : DataCell();
}

DataCell counted_cell(std::size_t count) { return static_cast<std::int64_t>(count); }

Json texts_json(const std::vector<std::string>& texts) {
  Json json = Json::array();
  for (const auto& text : texts) json.add(text);
  return json;
}

Json code_json(const missions::Body* body) { return body == nullptr ? Json() : Json(body->code); }

Json kind_json(const MetricSpread& spread) {
  return spread.kind ? Json(missions::code_word(*spread.kind)) : Json();
}

// The figures of a gain; null each where there is none.
Json quartile_json(const MetricSpread& spread) {
  if (!spread.quartile) return {};
  const TopQuartile& it = *spread.quartile;
  return Json::object({{"bodies", it.bodies},
                       {"weighted", it.is_weighted},
                       {"level", it.threshold},
                       {"mean_now", it.now},
                       {"mean_then", it.then},
                       {"gain", it.gain()},
                       {"behind", it.behind},
                       {"surely_behind", it.has_intervals ? Json(it.sure_behind) : Json()},
                       {"counted", spread.counted}});
}

Json gain_json(const MetricSpread& spread) {
  Json notes = texts_json(gain_notes(spread));
  return Json::object({{"metric", spread.metric->code},
                       {"title", spread.metric->title},
                       {"mission", spread.metric->mission},
                       {"unit", spread.metric->unit_words},
                       {"direction", missions::code_word(spread.metric->direction)},
                       {"state", code_word(spread.state)},
                       {"kind", kind_json(spread)},
                       {"period", time_json(spread.period)},
                       {"sentence", gain_sentence(spread)},
                       {"notes", std::move(notes)},
                       {"top_quartile", quartile_json(spread)}});
}

Json region_json(const SpreadRegion& region) {
  return Json::object({{"region", code_json(region.region)},
                       {"bodies", region.bodies},
                       {"behind", region.behind},
                       {"share_of_gain", region.share}});
}

Json body_json(const SpreadBody& it) {
  return Json::object({{"body", it.body->code},
                       {"name", it.body->name},
                       {"region", code_json(it.region)},
                       {"value", it.figure.value},
                       {"gap", it.gap},
                       {"share_of_gain", it.share}});
}

Json adopter_json(const Adopter& it) {
  return Json::object({{"adoption", it.adoption.code},
                       {"body", it.body->code},
                       {"name", it.body->name},
                       {"in_use", it.in_use},
                       {"since", time_json(it.adoption.since)},
                       {"until", time_json(it.adoption.until)},
                       {"reach", it.adoption.reach},
                       {"eligible", it.adoption.eligible},
                       {"fidelity", it.adoption.fidelity},
                       {"fidelity_basis", text_or_null(it.adoption.fidelity_basis)},
                       {"source", text_or_null(it.adoption.source)},
                       {"source_rows", text_or_null(it.adoption.rows)},
                       {"note", text_or_null(it.adoption.note)}});
}

Json today_json(const InterventionSpread& spread) {
  const AdoptionToday& now = spread.now;
  return Json::object({{"bodies", now.bodies},
                       {"ended", now.ended},
                       {"reach", now.with_reach > 0 ? Json(now.reach) : Json()},
                       {"bodies_with_reach", now.with_reach},
                       {"coverage", now.coverage},
                       {"of_all_eligible", spread.of_all_eligible},
                       {"fidelity", now.fidelity},
                       {"bodies_with_fidelity", now.with_fidelity}});
}

Json year_json(const AdoptionYear& it, bool has_reach) {
  return Json::object({{"year", it.year},
                       {"ever", it.ever},
                       {"in_use", it.in_use},
                       {"reach", has_reach ? Json(it.reach) : Json()}});
}

Json summary_json(const InterventionSpread& spread) {
  return Json::object({{"intervention", spread.intervention->code},
                       {"title", spread.intervention->title},
                       {"stage", missions::code_word(spread.intervention->stage)},
                       {"today", today_json(spread)}});
}

Row gain_row(const MetricSpread& spread) {
  const TopQuartile& it = *spread.quartile;
  return {spread.metric->code,
          spread.metric->title,
          missions::code_word(*spread.kind),
          time_cell(spread.period),
          counted_cell(it.bodies),
          it.is_weighted ? "yes" : "no",
          it.now,
          it.threshold,
          it.then,
          it.gain(),
          counted_cell(it.behind),
          spread.counted};
}

}  // namespace

platform::DataSheet gains_sheet(const std::vector<MetricSpread>& spreads) {
  platform::DataSheet sheet{
      .name = "Gains",
      .columns = {"metric", "title", "kind", "period", "bodies", "weighted", "mean_now",
                  "top_quartile_level", "mean_then", "gain", "behind", "counted"},
      .rows = {}};
  for (const MetricSpread& spread : spreads) sheet.rows.push_back(gain_row(spread));
  sheet.about = {{"To know", std::string(kGainIsNoForecast)}};
  return sheet;
}

platform::DataSheet gain_bodies_sheet(const MetricSpread& spread) {
  platform::DataSheet sheet{
      .name = "Bodies",
      .columns = {"metric", "period", "body", "name", "region", "value", "gap", "share_of_gain"},
      .rows = {}};
  for (const SpreadBody& it : spread.bodies) {
    sheet.rows.push_back({spread.metric->code, time_cell(spread.period), it.body->code,
                          it.body->name,
                          it.region == nullptr ? DataCell() : DataCell(it.region->code),
                          it.figure.value, it.gap, it.share});
  }
  sheet.about = {{"In sum", gain_sentence(spread)}};
  for (const auto& note : gain_notes(spread)) sheet.about.push_back({"To know", note});
  sheet.about.push_back({"To know", std::string(kGainIsNoForecast)});
  return sheet;
}

platform::DataSheet adopters_sheet(const InterventionSpread& spread) {
  platform::DataSheet sheet{
      .name = "Adopters",
      .columns = {"adoption", "intervention", "body", "name", "in_use", "since", "until", "reach",
                  "eligible", "fidelity", "fidelity_basis", "source", "rows", "note"},
      .rows = {}};
  for (const Adopter& it : spread.adopters) {
    const Adoption& adoption = it.adoption;
    sheet.rows.push_back({adoption.code, adoption.intervention, it.body->code, it.body->name,
                          it.in_use ? "yes" : "no", time_cell(adoption.since),
                          time_cell(adoption.until), adoption.reach, adoption.eligible,
                          adoption.fidelity, adoption.fidelity_basis, adoption.source,
                          adoption.rows, adoption.note});
  }
  return sheet;
}

platform::DataSheet ideas_sheet(const std::vector<Idea>& ideas) {
  platform::DataSheet sheet{
      .name = "Ideas",
      .columns = {"intervention", "title", "for_whom", "next_test", "questions", "bodies"},
      .rows = {}};
  for (const Idea& idea : ideas) {
    const auto& it = *idea.spread.intervention;
    sheet.rows.push_back({it.code, it.title, it.for_whom, it.next_test,
                          counted_cell(idea.questions.size()),
                          counted_cell(idea.spread.now.bodies)});
  }
  return sheet;
}

Json spread_json(const std::vector<MetricSpread>& metrics,
                 const std::vector<InterventionSpread>& interventions) {
  Json gains = Json::array();
  for (const auto& it : metrics) gains.add(gain_json(it));
  Json adopted = Json::array();
  for (const auto& it : interventions) adopted.add(summary_json(it));
  return Json::object({{"note", kGainIsNoForecast},
                       {"metrics", std::move(gains)},
                       {"interventions", std::move(adopted)}});
}

Json metric_spread_json(const MetricSpread& spread) {
  Json regions = Json::array();
  for (const auto& it : spread.regions) regions.add(region_json(it));
  Json bodies = Json::array();
  for (const auto& it : spread.bodies) bodies.add(body_json(it));
  return Json::object({{"note", kGainIsNoForecast},
                       {"gain", gain_json(spread)},
                       {"regions", std::move(regions)},
                       {"bodies", std::move(bodies)}});
}

Json intervention_spread_json(const InterventionSpread& spread) {
  Json adopters = Json::array();
  for (const auto& it : spread.adopters) adopters.add(adopter_json(it));
  Json years = Json::array();
  for (const auto& it : spread.curve.years) years.add(year_json(it, spread.curve.has_reach));
  return Json::object({{"intervention", spread.intervention->code},
                       {"title", spread.intervention->title},
                       {"stage", missions::code_word(spread.intervention->stage)},
                       {"today", today_json(spread)},
                       {"undated", spread.curve.undated},
                       {"years", std::move(years)},
                       {"adopters", std::move(adopters)}});
}

Json ideas_json(const std::vector<Idea>& ideas) {
  Json all = Json::array();
  for (const Idea& idea : ideas) {
    const auto& it = *idea.spread.intervention;
    Json questions = Json::array();
    for (const auto* question : idea.questions) questions.add(question->code);
    all.add(Json::object({{"intervention", it.code},
                          {"title", it.title},
                          {"summary", it.summary},
                          {"for_whom", it.for_whom},
                          {"missions", texts_json(it.missions)},
                          {"next_test", it.next_test},
                          {"questions", std::move(questions)},
                          {"bodies", idea.spread.now.bodies}}));
  }
  return Json::object({{"ideas", std::move(all)}});
}

}  // namespace commonweal::learning
