#include "missions/report/report_facts.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/london_day.hpp"
#include "base/period_text.hpp"
#include "missions/standing_words.hpp"
#include "missions/target_words.hpp"

namespace commonweal::missions {
namespace {

// The figure of its own period once there is one, for nothing later tells whether it was met.
std::string figure_words(const MarkStatus& mark) {
  if (!mark.answer || mark.metric == nullptr) return "";
  if (mark.answer->figure) {
    return value_words(*mark.metric, *mark.answer->figure) + " in " +
           base::reader_text(mark.period);
  }
  const auto& latest = mark.answer->latest;
  return value_words(*mark.metric, latest.value) + " in " + base::reader_text(latest.period);
}

AllowanceFact allowance_fact(const Metric& metric, const MarkStatus& mark) {
  const Metric& own = mark.metric == nullptr ? metric : *mark.metric;
  return {.period = base::reader_text(mark.period),
          .sector = mark.sector,
          .level = level_words(own, mark.level),
          .figure = figure_words(mark),
          .verdict = mark.verdict()};
}

std::vector<TargetMove> moves_of(const TargetHistory& history) {
  std::vector<TargetMove> moves;
  for (std::size_t i = 1; i < history.size(); ++i) {
    const base::Date on = base::london_day(history[i].written);
    for (const auto& [what, before, after] :
         changes_between(history[i - 1].record, history[i].record)) {
      moves.push_back({on, std::string(what), before, after});
    }
  }
  return moves;
}

TargetFact fact_of(const TargetStatus& status) {
  const auto& answer = status.mark.answer;
  TargetFact fact{.code = status.target.code,
                  .title = status.metric->short_title + ", " + status.body->name,
                  .level = level_words(*status.metric, status.mark.level),
                  .by = base::reader_text(status.mark.period),
                  .basis = status.target.statutory_basis,
                  .figure = figure_words(status.mark),
                  .needed = effort_sentence(status.mark),
                  .verdict = status.mark.verdict(),
                  .probability = std::nullopt,
                  .allowances = {},
                  .moves = moves_of(status.history)};
  if (answer && answer->expected) fact.probability = answer->expected->probability;
  for (const auto& mark : status.allowances) {
    fact.allowances.push_back(allowance_fact(*status.metric, mark));
  }
  return fact;
}

}  // namespace

MissionFact fact_of(const MissionStatus& mission) {
  MissionFact fact{.code = mission.mission->code, .title = mission.mission->title, .targets = {}};
  for (const auto& status : mission.targets) fact.targets.push_back(fact_of(status));
  return fact;
}

DataGaps gaps_of(const std::vector<HeldSeries>& series, base::Date today) {
  DataGaps gaps;
  for (const auto& held : series) {
    if (held.parts.empty()) {
      gaps.unheld.push_back(held.metric->short_title);
      continue;
    }
    const auto latest = std::ranges::max(held.parts, {}, &SeriesPart::last).last;
    const auto expected = expected_latest(latest.kind(), today);
    if (latest >= expected) continue;
    gaps.stopped.push_back(
        {held.metric->short_title, base::reader_text(latest), base::reader_text(expected)});
  }
  return gaps;
}

}  // namespace commonweal::missions
