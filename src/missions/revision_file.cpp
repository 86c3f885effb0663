#include "missions/revision_file.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

std::string_view status_word(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? base::code_word(reported->status) : "missing";
}

std::string_view reason_word(const base::Figure& figure) {
  const auto* missing = std::get_if<base::Missing>(&figure);
  return missing ? base::code_word(*missing) : "";
}

std::optional<double> lower_of(const Revision& revision) {
  const auto& interval = revision.observation.interval;
  return interval ? std::optional(interval->lower) : std::nullopt;
}

std::optional<double> upper_of(const Revision& revision) {
  const auto& interval = revision.observation.interval;
  return interval ? std::optional(interval->upper) : std::nullopt;
}

const std::vector<std::string> kColumns = {
    "metric", "body",   "period", "revision",       "value",    "lower",  "upper",
    "status", "reason", "change", "change_percent", "recorded", "source", "rows"};

// Under the columns after the period.
std::vector<platform::DataCell> cells_of(const RevisionStep& step) {
  const auto& [revision, change, percent] = step;
  const Observation& observation = revision.observation;
  return {revision.number,
          revision.value(),
          lower_of(revision),
          upper_of(revision),
          status_word(observation.figure),
          reason_word(observation.figure),
          change,
          percent,
          base::text(revision.recorded),
          observation.source,
          observation.source_rows};
}

Json text_json(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json step_json(const RevisionStep& step) {
  const auto& [revision, change, percent] = step;
  const Observation& observation = revision.observation;
  return Json::object({{"revision", revision.number},
                       {"value", revision.value()},
                       {"lower", lower_of(revision)},
                       {"upper", upper_of(revision)},
                       {"status", status_word(observation.figure)},
                       {"reason", text_json(reason_word(observation.figure))},
                       {"change", change},
                       {"change_percent", percent},
                       {"recorded", base::text(revision.recorded)},
                       {"source", text_json(observation.source)},
                       {"rows", text_json(observation.source_rows)}});
}

Json period_json(const PeriodHistory& history) {
  Json revisions = Json::array();
  for (const RevisionStep& step : steps_of(history)) revisions.add(step_json(step));
  return Json::object({{"period", base::text(history.period())},
                       {"first", history.first()},
                       {"latest", history.latest()},
                       {"revisions", std::move(revisions)}});
}

Json summary_json(const std::optional<methods::RevisionSummary>& summary) {
  if (!summary) return {};
  const auto& largest = summary->largest;
  return Json::object({{"figures", summary->figures()},
                       {"up", summary->up},
                       {"down", summary->down},
                       {"mean", summary->mean},
                       {"mean_absolute", summary->mean_absolute},
                       {"largest", Json::object({{"period", base::text(largest.period)},
                                                 {"first", largest.first},
                                                 {"latest", largest.latest},
                                                 {"change", largest.change()}})}});
}

}  // namespace

platform::DataSheet revisions_sheet(const Metric& metric, std::string_view body,
                                    const RevisionHistory& history) {
  platform::DataSheet sheet{.name = "Revisions", .columns = kColumns, .rows = {}};
  for (const PeriodHistory& revised : history.revised()) {
    for (const RevisionStep& step : steps_of(revised)) {
      std::vector<platform::DataCell> row = {metric.code, body, base::text(revised.period())};
      for (auto& cell : cells_of(step)) row.push_back(std::move(cell));
      sheet.rows.push_back(std::move(row));
    }
  }
  return sheet;
}

Json revisions_json(const Metric& metric, std::string_view body, const RevisionHistory& history) {
  const auto revised = history.revised();
  Json periods = Json::array();
  for (const PeriodHistory& period : revised) periods.add(period_json(period));
  return Json::object({{"metric", metric.code},
                       {"body", body},
                       {"periods", history.periods.size()},
                       {"revised_periods", revised.size()},
                       {"changed", summary_json(history.summary())},
                       {"revised", std::move(periods)}});
}

}  // namespace commonweal::missions
