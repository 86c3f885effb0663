#include "missions/report/report_draft.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_since.hpp"

namespace commonweal::missions {
namespace {

using methods::Track;

constexpr std::array kTold = {Track::on_track, Track::slightly_off, Track::well_off, Track::met,
                              Track::missed,   Track::too_early,    Track::not_known};

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string in_sentence(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] += 'a' - 'A';
  return text;
}

// "2 on track, 1 well off track"
std::string verdicts_text(const std::vector<const TargetFact*>& targets) {
  std::string text;
  for (const Track track : kTold) {
    const auto count = std::ranges::count(targets, track, &TargetFact::verdict);
    if (count == 0) continue;
    if (!text.empty()) text += ", ";
    text += std::to_string(count) + ' ' + in_sentence(verdict_of(track));
  }
  return text;
}

std::string chance_words(const std::optional<double>& probability) {
  if (!probability) return "Not known";
  if (*probability < 0.01) return "Less than 1%";
  if (*probability > 0.99) return "More than 99%";
  return std::to_string(std::lround(100 * *probability)) + '%';
}

// Of what is decided there is no chance any more.
std::string chance_words(const TargetFact& target) {
  const bool is_decided = target.verdict == Track::met || target.verdict == Track::missed;
  return is_decided ? std::string(verdict_of(target.verdict)) : chance_words(target.probability);
}

std::vector<const TargetFact*> pointers(const std::vector<MissionFact>& missions) {
  std::vector<const TargetFact*> all;
  for (const auto& mission : missions) {
    for (const auto& target : mission.targets) all.push_back(&target);
  }
  return all;
}

std::string or_dash(const std::string& text) { return text.empty() ? "No figure held" : text; }

BriefTable targets_table(const MissionFact& mission, const std::optional<LastReport>& last) {
  BriefTable table{.title = "Targets: " + mission.title,
                   .head = {"Measure", "Target", "By", "Figure", "Chance it is met", "On track?"},
                   .rows = {},
                   .numeric = {false, false, false, false, false, false}};
  if (last) {
    table.head.emplace_back("Last report");
    table.numeric.push_back(false);
  }
  for (const auto& target : mission.targets) {
    std::vector<std::string> row = {
        target.title,           target.level,         target.by,
        or_dash(target.figure), chance_words(target), std::string(verdict_of(target.verdict))};
    if (last) row.push_back(said_last(target, *last));
    table.rows.push_back(std::move(row));
  }
  return table;
}

struct AllowanceLine {
  const TargetFact* target;
  const AllowanceFact* allowance;
};

BriefTable allowances_table(std::string title, const std::vector<AllowanceLine>& lines) {
  BriefTable table{.title = std::move(title),
                   .head = {"Measure", "Period", "Sector", "Allowance", "Figure", "On track?"},
                   .rows = {},
                   .numeric = {false, false, false, false, false, false}};
  for (const auto& [target, allowance] : lines) {
    table.rows.push_back({target->title, allowance->period,
                          allowance->sector.empty() ? "All" : allowance->sector, allowance->level,
                          or_dash(allowance->figure), std::string(verdict_of(allowance->verdict))});
  }
  return table;
}

std::optional<ReportChart> chances_chart(const MissionFact& mission) {
  ReportChart chart{.title = "How likely each target is to be met",
                    .unit = "Chance in per cent, if the figures go on as they have",
                    .description = "",
                    .bars = {},
                    .line = 100 * methods::kOnTrackFrom,
                    .line_words = "On track from here"};
  for (const auto& target : mission.targets) {
    if (!target.probability) continue;
    const std::string chance = chance_words(target.probability);
    chart.bars.push_back({target.title + ", by " + target.by, 100 * *target.probability, chance});
    chart.description += target.title + " by " + target.by + ": " + in_sentence(chance) + ". ";
  }
  if (chart.bars.empty()) return std::nullopt;
  chart.description.pop_back();
  return chart;
}

ReportPart mission_part(const MissionFact& mission, const std::optional<LastReport>& last) {
  ReportPart part{.key = "mission-" + mission.code, .title = mission.title};
  if (mission.targets.empty()) {
    part.sentences.push_back(
        "No target is set for this mission, so it cannot be said whether it is on track.");
    return part;
  }
  part.sentences.push_back(counted(mission.targets.size(), "target is set: ", "targets are set: ") +
                           verdicts_text(pointers({mission})) + ".");
  part.chart = chances_chart(mission);
  part.tables.push_back(targets_table(mission, last));
  std::vector<AllowanceLine> lines;
  for (const auto& target : mission.targets) {
    if (!target.needed.empty()) part.points.push_back(target.title + ": " + target.needed);
    for (const auto& allowance : target.allowances) lines.push_back({&target, &allowance});
  }
  if (!lines.empty()) {
    part.tables.push_back(allowances_table("Allowances on the way: " + mission.title, lines));
  }
  return part;
}

ReportPart summary_part(const DraftFacts& facts) {
  ReportPart part{.key = "summary", .title = "Summary"};
  const auto all = pointers(facts.missions);
  part.sentences.push_back(all.empty()
                               ? "No target is set for any mission."
                               : counted(all.size(), "target is", "targets are") + " set for " +
                                     counted(facts.missions.size(), "mission", "missions") + ": " +
                                     verdicts_text(all) + ".");
  for (const auto& mission : facts.missions) {
    part.points.push_back(
        mission.title + ": " +
        (mission.targets.empty() ? "no target" : verdicts_text(pointers({mission}))));
  }
  return part;
}

// By sector, where allowances name one.
ReportPart sectors_part(const DraftFacts& facts) {
  ReportPart part{.key = "sectors", .title = "By sector"};
  std::map<std::string, std::vector<AllowanceLine>> sectors;
  for (const TargetFact* target : pointers(facts.missions)) {
    for (const auto& allowance : target->allowances) {
      if (!allowance.sector.empty()) sectors[allowance.sector].push_back({target, &allowance});
    }
  }
  if (sectors.empty()) {
    part.sentences.emplace_back(
        "No allowance names a sector, so progress cannot be told by sector.");
  }
  for (const auto& [sector, lines] : sectors) {
    const auto on_track = std::ranges::count_if(lines, [](const AllowanceLine& line) {
      return line.allowance->verdict == Track::on_track || line.allowance->verdict == Track::met;
    });
    part.points.push_back(sector + ": " + std::to_string(on_track) + " of " +
                          counted(lines.size(), "allowance", "allowances") + " on track or met");
    part.tables.push_back(allowances_table("Allowances: " + sector, lines));
  }
  return part;
}

ReportPart gaps_part(const DraftFacts& facts) {
  ReportPart part{.key = "gaps", .title = "What is not known"};
  const auto& [unheld, stopped] = facts.gaps;
  std::size_t bare = 0;
  for (const TargetFact* target : pointers(facts.missions)) {
    for (const auto& allowance : target->allowances) {
      if (!allowance.figure.empty()) continue;
      ++bare;
      part.points.push_back("No figures for an allowance: " + target->title + ", " +
                            allowance.period +
                            (allowance.sector.empty() ? "" : ", " + allowance.sector));
    }
  }
  for (const auto& title : unheld) part.points.push_back("No series held: " + title);
  if (!stopped.empty()) {
    BriefTable table{.title = "Series whose next figure should be out",
                     .head = {"Measure", "Last figure", "Expected by now"},
                     .rows = {},
                     .numeric = {false, false, false}};
    for (const auto& [title, latest, expected] : stopped) {
      table.rows.push_back({title, latest, expected});
    }
    part.tables.push_back(std::move(table));
  }
  part.sentences.push_back(counted(unheld.size(), "measure has", "measures have") + " no series; " +
                           counted(stopped.size(), "series has", "series have") +
                           " no figure for a period that should be out by now; " +
                           counted(bare, "allowance has", "allowances have") + " no figures.");
  return part;
}

}  // namespace

std::string_view verdict_of(Track track) {
  switch (track) {
    case Track::on_track: return "On track";
    case Track::slightly_off: return "Slightly off track";
    case Track::well_off: return "Well off track";
    case Track::too_early: return "Too early to say";
    case Track::met: return "Met";
    case Track::missed: return "Missed";
    case Track::not_known: return "Not known";
  }
  return "";
}

base::Period expected_latest(base::PeriodKind kind, base::Date today) {
  const bool is_year = kind == base::PeriodKind::calendar_year ||
                       kind == base::PeriodKind::financial_year ||
                       kind == base::PeriodKind::academic_year;
  const base::Date ended = today - std::chrono::days(is_year ? 548 : 183);
  return base::later(base::period_holding(kind, ended), -1);
}

std::vector<ReportMark> marks_of(const std::vector<MissionFact>& missions) {
  std::vector<ReportMark> marks;
  for (const TargetFact* target : pointers(missions)) {
    marks.push_back({target->code, target->title, target->level, target->by,
                     std::string(verdict_of(target->verdict)), target->probability});
  }
  return marks;
}

std::vector<ReportPart> drafted_parts(const DraftFacts& facts) {
  std::vector<ReportPart> parts = {summary_part(facts)};
  for (const auto& mission : facts.missions) parts.push_back(mission_part(mission, facts.last));
  parts.push_back(sectors_part(facts));
  parts.push_back(changes_part(facts));
  parts.push_back(gaps_part(facts));
  parts.push_back(last_time_part(facts));
  return parts;
}

}  // namespace commonweal::missions
