#include "missions/outlook_file.hpp"

#include <utility>

#include "base/period_text.hpp"
#include "missions/about_file.hpp"
#include "missions/outlook_scenario_words.hpp"
#include "missions/series_forecast_file.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastPoint;
using platform::Json;

struct Quantile {
  const char* name;
  double share;
};
constexpr Quantile kQuantiles[] = {{"p2_5", 0.025}, {"p10", 0.1}, {"p25", 0.25},
                                   {"p75", 0.75},   {"p90", 0.9}, {"p97_5", 0.975}};

Json chance_json(const std::optional<Chance>& chance) {
  if (!chance) return {};
  return Json::object({{"period", base::text(chance->period)},
                       {"level", chance->level},
                       {"chance", chance->share}});
}

Json replay_json(const Outlook& outlook) {
  if (!outlook.replay) return {};
  const auto& [question, answer] = *outlook.replay;
  const auto& reached = answer.reached;
  const bool is_dated = reached && reached->first_period;
  return Json::object(
      {{"replayed", base::text(question.replay.first) + ":" + base::text(question.replay.last)},
       {"rate_per_year", answer.rate_per_year},
       {"level", answer.target.value},
       {"years", reached ? Json(reached->years) : Json()},
       {"first_period", is_dated ? Json(base::text(*reached->first_period)) : Json()},
       {"reached", chance_json(outlook.replay_reached)}});
}

Json targets_json(const Outlook& outlook) {
  Json targets = Json::array();
  for (const auto& [target, by, chance] : outlook.targets) {
    targets.add(Json::object({{"code", target->code},
                              {"level", target->level},
                              {"by", base::text(by)},
                              {"chance", chance ? Json(chance->share) : Json()}}));
  }
  return targets;
}

Json came_json(const std::optional<Came>& came) {
  if (!came) return {};
  return Json::object({{"figures", came->figures},
                       {"within_50", came->within_50},
                       {"within_80", came->within_80},
                       {"within_95", came->within_95}});
}

Json added_json(const ScenarioPart& part) {
  const EffectChange& change = part.change;
  return Json::object({{"effect", change.of.effect.code},
                       {"intervention", change.of.effect.intervention},
                       {"reach_asked", change.reach_asked},
                       {"eligible", change.eligible},
                       {"reach", change.units->reach},
                       {"counted", part.counted},
                       {"onset_months", change.course.onset_months},
                       {"duration_months", change.course.duration_months}});
}

Json scenario_point_json(const ScenarioPoint& point) {
  Json json = Json::object(
      {{"period", base::text(point.period)}, {"added", point.added}, {"mean", point.mean}});
  for (const auto& quantile : kQuantiles) json.add(quantile.name, point.quantile(quantile.share));
  return json;
}

Json funded_json(const Outlook& outlook) {
  if (!outlook.funded) return {};
  Json commitments = Json::array();
  for (const auto& [commitment, promise] : outlook.funded->parts) commitments.add(commitment->code);
  Json points = Json::array();
  for (const FundedPoint& point : outlook.funded->points) {
    points.add(Json::object(
        {{"period", base::text(point.period)}, {"added", point.added}, {"mean", point.mean}}));
  }
  return Json::object({{"commitments", std::move(commitments)}, {"forecast", std::move(points)}});
}

Json sentences_json(const std::vector<std::string>& sentences) {
  Json json = Json::array();
  for (const auto& sentence : sentences) json.add(sentence);
  return json;
}

Json scenario_json(const Outlook& outlook) {
  const auto& scenario = outlook.scenario;
  if (!scenario) return {};
  Json parts = Json::array();
  for (const auto& part : scenario->parts) parts.add(added_json(part));
  Json points = Json::array();
  for (const auto& point : scenario->points) points.add(scenario_point_json(point));
  return Json::object({{"again", code_word(scenario->again)},
                       {"interventions", std::move(parts)},
                       {"forecast", std::move(points)},
                       {"has_intervals", scenario->has_intervals},
                       {"left_out", sentences_json(scenario->left_out)},
                       {"notes", sentences_json(scenario_notes(outlook))}});
}

// Only in a table that was asked for with interventions.
void add_scenario_columns(const Outlook& outlook, platform::DataSheet& sheet) {
  if (!outlook.scenario) return;
  for (const auto* column : {"with_interventions", "with_p10", "with_p90", "with_note"}) {
    sheet.columns.emplace_back(column);
  }
}

void add_scenario(const Outlook& outlook, base::Period period,
                  std::vector<platform::DataCell>& row) {
  if (!outlook.scenario) return;
  const ScenarioPoint* point = scenario_at(outlook, period);
  row.emplace_back(point ? std::optional(point->mean) : std::nullopt);
  row.emplace_back(point ? std::optional(point->quantile(0.1)) : std::nullopt);
  row.emplace_back(point ? std::optional(point->quantile(0.9)) : std::nullopt);
  std::string note;
  for (const auto& sentence : reach_notes(*outlook.scenario)) {
    note += (note.empty() ? "" : " ") + sentence;
  }
  row.emplace_back(std::move(note));
}

}  // namespace

Json outlook_json(const OutlookFacts& facts) {
  const Outlook& outlook = facts.outlook;
  Json json = series_forecast_json(outlook.usual);
  json.add("metric", facts.metric.code);
  json.add("body", facts.body.code);
  json.add("horizon", outlook.question.horizon);
  json.add("replay", replay_json(outlook));
  json.add("targets", targets_json(outlook));
  json.add("came", came_json(outlook.came));
  json.add("scenario", scenario_json(outlook));
  json.add("funded", funded_json(outlook));
  json.add("digest", facts.digest);
  json.add("command", command_of(facts));
  json.add("known_on", facts.known_on ? Json(text(*facts.known_on)) : Json());
  return json;
}

platform::DataSheet outlook_sheet(const OutlookFacts& facts) {
  const Outlook& outlook = facts.outlook;
  platform::DataSheet sheet{.name = "Forecast", .columns = {"metric", "body", "period", "mean"}};
  for (const auto& quantile : kQuantiles) sheet.columns.emplace_back(quantile.name);
  sheet.columns.emplace_back("replayed");
  sheet.columns.emplace_back("observed");
  add_scenario_columns(outlook, sheet);
  if (outlook.funded) sheet.columns.emplace_back("with_funded");
  for (const ForecastPoint& point : outlook.usual.points) {
    std::vector<platform::DataCell> row = {facts.metric.code, facts.body.code,
                                           base::text(point.period), point.mean};
    for (const auto& quantile : kQuantiles) row.emplace_back(point.quantile(quantile.share));
    row.emplace_back(replayed_at(outlook, point.period));
    row.emplace_back(came_at(outlook, point.period));
    add_scenario(outlook, point.period, row);
    if (const auto* funded = funded_at(outlook, point.period)) row.emplace_back(funded->mean);
    sheet.rows.push_back(std::move(row));
  }
  std::vector<Source> sources;
  for (const Source* source : facts.sources) sources.push_back(*source);
  sheet.about = about_lines(sources, facts.known_on, command_of(facts));
  for (const auto& note : scenario_notes(outlook)) sheet.about.push_back({"To know", note});
  sheet.about.push_back({"Method", std::string(methods::kForecastVersion)});
  sheet.about.push_back({"Figures, SHA-256", facts.digest});
  return sheet;
}

}  // namespace commonweal::missions
