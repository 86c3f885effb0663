#include "missions/outlook_file.hpp"

#include <algorithm>
#include <utility>

#include "base/period_text.hpp"
#include "missions/about_file.hpp"
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

}  // namespace

std::optional<double> replayed_at(const Outlook& outlook, base::Period period) {
  if (!outlook.replay) return std::nullopt;
  const auto& answer = outlook.replay->answer;
  const double gone = base::years_between(answer.start().period, period);
  if (answer.reached && gone > answer.reached->years) return std::nullopt;
  return answer.value_after(gone);
}

std::optional<double> came_at(const Outlook& outlook, base::Period period) {
  const auto found = std::ranges::find(outlook.later, period, &methods::Point::period);
  return found == outlook.later.end() ? std::nullopt : std::optional(found->value);
}

std::string command_of(const OutlookReading& reading) {
  return forecast_command_line(reading.of.metric.code, reading.of.body.code,
                               reading.outlook->question, reading.of.metric.period_kind,
                               reading.of.known_on);
}

Json outlook_json(const OutlookReading& reading) {
  const Outlook& outlook = *reading.outlook;
  Json json = series_forecast_json(outlook.usual);
  json.add("metric", reading.of.metric.code);
  json.add("body", reading.of.body.code);
  json.add("horizon", outlook.question.horizon);
  json.add("replay", replay_json(outlook));
  json.add("targets", targets_json(outlook));
  json.add("came", came_json(outlook.came));
  json.add("digest", reading.digest);
  json.add("command", command_of(reading));
  json.add("known_on", reading.of.known_on ? Json(text(*reading.of.known_on)) : Json());
  return json;
}

platform::DataSheet outlook_sheet(const OutlookReading& reading) {
  const Outlook& outlook = *reading.outlook;
  platform::DataSheet sheet{.name = "Forecast", .columns = {"metric", "body", "period", "mean"}};
  for (const auto& quantile : kQuantiles) sheet.columns.emplace_back(quantile.name);
  sheet.columns.emplace_back("replayed");
  sheet.columns.emplace_back("observed");
  for (const ForecastPoint& point : outlook.usual.points) {
    std::vector<platform::DataCell> row = {reading.of.metric.code, reading.of.body.code,
                                           base::text(point.period), point.mean};
    for (const auto& quantile : kQuantiles) row.emplace_back(point.quantile(quantile.share));
    row.emplace_back(replayed_at(outlook, point.period));
    row.emplace_back(came_at(outlook, point.period));
    sheet.rows.push_back(std::move(row));
  }
  std::vector<Source> sources;
  for (const Source* source : reading.of.sources) sources.push_back(*source);
  sheet.about = about_lines(sources, reading.of.known_on, command_of(reading));
  sheet.about.push_back({"Method", std::string(methods::kForecastVersion)});
  sheet.about.push_back({"Figures, SHA-256", reading.digest});
  return sheet;
}

}  // namespace commonweal::missions
