#include "missions/mission_status_file.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/instant.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/standing_words.hpp"
#include "missions/target_words.hpp"

namespace commonweal::missions {
namespace {

using methods::OnTrack;
using platform::Json;

std::string_view reason_word(methods::TrackReason reason) {
  using enum methods::TrackReason;
  switch (reason) {
    case probability: return "probability";
    case figure: return "figure";
    case figure_awaited: return "figure-awaited";
    case figure_missing: return "figure-missing";
    case set_recently: return "set-recently";
    case no_forecast: return "no-forecast";
    case forecast_is_wide: return "forecast-is-wide";
  }
  CW_CHECK(false);
}

Json best_json(const std::optional<methods::BestChange>& best) {
  if (!best) return {};
  return Json::object({{"from", base::text(best->window.first)},
                       {"to", base::text(best->window.last)},
                       {"per_year", best->per_year}});
}

Json expected_json(const std::optional<methods::Expected>& expected) {
  if (!expected) return {};
  return Json::object({{"mean", expected->mean}, {"p10", expected->p10}, {"p90", expected->p90}});
}

void add_answer(const OnTrack& answer, Json& json) {
  json.add("reason", reason_word(answer.reason));
  json.add("latest", Json::object({{"period", base::text(answer.latest.period)},
                                   {"value", answer.latest.value}}));
  json.add("figure", answer.figure);
  json.add("probability", answer.expected ? Json(answer.expected->probability) : Json());
  json.add("expected", expected_json(answer.expected));
  json.add("needed_per_year", answer.needed_per_year);
  json.add("best_as_long", best_json(answer.best_as_long));
  json.add("best_year", best_json(answer.best_year));
  json.add("times_best", answer.times_best);
}

Json backtest_json(const TargetStatus& status) {
  if (!status.backtest) return {};
  return Json::object({{"forecasts", status.backtest->forecasts},
                       {"coverage_80", status.backtest->coverage_80},
                       {"was_too_narrow", was_too_narrow(status)}});
}

void add_nothing(Json& json) {
  json.add("reason", "no-series");
  for (const char* name : {"latest", "figure", "probability", "expected", "needed_per_year",
                           "best_as_long", "best_year", "times_best"}) {
    json.add(name, Json());
  }
}

void add_mark(const MarkStatus& mark, Json& json) {
  json.add("verdict", code_word(mark.verdict()));
  json.add("sentence", verdict_sentence(mark));
  if (mark.answer) {
    add_answer(*mark.answer, json);
  } else {
    add_nothing(json);
  }
}

Json allowance_json(const MarkStatus& mark) {
  Json json = Json::object({{"code", mark.code},
                            {"sector", mark.sector.empty() ? Json() : Json(mark.sector)},
                            {"period", base::text(mark.period)},
                            {"level", mark.level},
                            {"note", mark.note}});
  add_mark(mark, json);
  return json;
}

Json version_json(const TargetVersion& version) {
  const Target& target = version.record;
  return Json::object({{"written", base::text(version.written)},
                       {"action", version.action},
                       {"level", target.level},
                       {"by", target.by},
                       {"statutory_basis", target.statutory_basis},
                       {"set_on", target.set_on},
                       {"set_by", target.set_by},
                       {"note", target.note}});
}

// A table for the eye: columns as wide as their widest cell.
constexpr std::size_t kColumns = 7;
using PrintedRow = std::array<std::string, kColumns>;

PrintedRow printed(const std::string& name, const MarkStatus& mark) {
  PrintedRow row = {name, "", "", "", "", "", std::string(words(mark.verdict()))};
  row[2] = base::text(mark.period);
  if (mark.metric == nullptr) return row;
  row[2] = value_words(*mark.metric, mark.level) + " by " + base::text(mark.period);
  if (!mark.answer) return row;
  const OnTrack& answer = *mark.answer;
  const methods::Point figure = figure_shown(answer);
  row[1] = value_words(*mark.metric, figure.value) + " in " + base::text(figure.period);
  if (answer.expected) row[3] = probability_words(answer.expected->probability);
  row[4] = needed_words(*mark.metric, answer);
  if (answer.best_as_long) row[5] = best_words(*mark.metric, answer.best_as_long);
  return row;
}

std::vector<PrintedRow> printed_rows(const MissionStatus& mission) {
  std::vector<PrintedRow> rows = {
      {"TARGET", "FIGURE", "LEVEL", "PROBABILITY", "NEEDED", "BEST EVER OVER AS LONG", "VERDICT"}};
  for (const TargetStatus& target : mission.targets) {
    rows.push_back(printed(target.target.code, target.mark));
    for (const MarkStatus& mark : target.allowances) {
      const std::string sector = mark.sector.empty() ? "" : " (" + mark.sector + ")";
      rows.push_back(printed("  " + mark.code + sector, mark));
    }
  }
  return rows;
}

void print_rows(const std::vector<PrintedRow>& rows, std::ostream& out) {
  std::array<std::size_t, kColumns> widths{};
  for (const PrintedRow& row : rows) {
    for (std::size_t i = 0; i < kColumns; ++i)
      widths.at(i) = std::max(widths.at(i), row.at(i).size());
  }
  for (const PrintedRow& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < kColumns; ++i) {
      line += row.at(i) + std::string(widths.at(i) - row.at(i).size() + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

void print_status(const MissionStatus& mission, std::ostream& out) {
  out << mission.mission->title << '\n';
  if (mission.targets.empty()) {
    out << "No target is recorded.\n";
    return;
  }
  print_rows(printed_rows(mission), out);
  std::vector<const TargetStatus*> targets;
  for (const TargetStatus& target : mission.targets) targets.push_back(&target);
  if (const auto note = narrow_sentence(targets); !note.empty()) out << note << '\n';
  for (const TargetStatus& target : mission.targets) {
    if (has_moved(target.history)) {
      out << target.target.code << " has moved: commonweal target history " << target.target.code
          << '\n';
    }
  }
}

}  // namespace

Json target_json(const TargetStatus& status) {
  const Target& target = status.target;
  Json json = Json::object(
      {{"code", target.code},
       {"metric", target.metric},
       {"metric_title", status.metric->title},
       {"mission", status.mission->code},
       {"body", Json::object({{"code", status.body->code}, {"name", status.body->name}})},
       {"side", status.metric->direction == Direction::lower ? "at-most" : "at-least"},
       {"level", target.level},
       {"by", base::text(status.mark.period)},
       {"statutory_basis", target.statutory_basis},
       {"set_on", target.set_on},
       {"set_by", target.set_by},
       {"note", target.note}});
  add_mark(status.mark, json);
  json.add("backtest", backtest_json(status));
  Json allowances = Json::array();
  for (const MarkStatus& mark : status.allowances) allowances.add(allowance_json(mark));
  json.add("allowances", std::move(allowances));
  json.add("has_moved", has_moved(status.history));
  Json history = Json::array();
  for (const TargetVersion& version : status.history) history.add(version_json(version));
  json.add("history", std::move(history));
  return json;
}

Json status_json(const MissionStatus& status) {
  Json targets = Json::array();
  for (const TargetStatus& target : status.targets) targets.add(target_json(target));
  return Json::object({{"code", status.mission->code},
                       {"title", status.mission->title},
                       {"targets", std::move(targets)}});
}

void print_statuses(const std::vector<MissionStatus>& missions, const KnownOn& known_on,
                    std::ostream& out) {
  if (known_on) out << "As known on " << reader_text(*known_on) << ".\n\n";
  for (std::size_t i = 0; i < missions.size(); ++i) {
    if (i > 0) out << '\n';
    print_status(missions[i], out);
  }
}

void print_history(const TargetStatus& status, std::ostream& out) {
  out << target_title(status) << '\n';
  for (const auto& sentence : history_sentences(status)) out << sentence << '\n';
  const Target* before = nullptr;
  for (const TargetVersion& version : status.history) {
    out << '\n' << base::text(version.written) << "  " << version.action << '\n';
    if (before == nullptr) {
      out << "  Level: " << base::shortest(version.record.level) << "\n  By: " << version.record.by
          << "\n  Basis in law: " << version.record.statutory_basis << '\n';
    } else {
      for (const auto& change : changes_between(*before, version.record)) {
        out << "  " << change.what << ": " << change.before << " -> " << change.after << '\n';
      }
    }
    before = &version.record;
  }
}

}  // namespace commonweal::missions
