#include "missions/mission_brief.hpp"

#include <algorithm>
#include <utility>

#include "base/period_text.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using Metrics = std::vector<const MetricStanding*>;

// Further ones are counted, and stand on the mission's page.
constexpr std::size_t kRowsShown = 20;

std::string counted(std::size_t count, const std::string& one) {
  return std::to_string(count) + ' ' + one + (count == 1 ? "" : "s");
}

Metrics with_series(const MissionStanding& mission, Tier tier) {
  Metrics metrics;
  for (const auto& metric : mission.metrics) {
    if (metric.metric->tier == tier && metric.standing) metrics.push_back(&metric);
  }
  return metrics;
}

std::size_t moving(const Metrics& metrics, Goodness goodness) {
  return static_cast<std::size_t>(std::ranges::count_if(metrics, [&](const auto* metric) {
    const auto& change = metric->standing->change;
    return change && change->goodness == goodness;
  }));
}

std::string change_cell(const MetricStanding& metric) {
  const auto& change = metric.standing->change;
  if (!change) return "";
  const auto good = words(change->goodness);
  return change_words(*metric.metric, *change) + (good.empty()       ? ""
                                                  : good == "Better" ? ": better"
                                                                     : ": worse");
}

std::vector<std::string> row_of(const MetricStanding& metric) {
  const auto& standing = *metric.standing;
  return {metric.metric->short_title,
          value_words(*metric.metric, standing.latest.value) + " (" +
              latest_period_words(standing) + ")",
          change_cell(metric), standing.best ? gap_words(*metric.metric, *standing.best) : "",
          standing.recovery ? recovery_words(*standing.recovery) : ""};
}

BriefSection target_section(std::vector<std::string> targets) {
  BriefSection section{.title = "Targets"};
  if (targets.empty()) section.sentences.emplace_back("No target is recorded for it yet.");
  section.points = std::move(targets);
  return section;
}

BriefSection table_section(std::string title, const Metrics& metrics, std::size_t shown_max) {
  BriefSection section{.title = title};
  BriefTable table{.title = std::move(title),
                   .head = {"Measure", "Latest", "Change", "Against the best", "Time to recover"},
                   .rows = {},
                   .numeric = {false, false, false, false, false}};
  for (const auto* metric : metrics) {
    if (table.rows.size() < shown_max) table.rows.push_back(row_of(*metric));
  }
  if (metrics.size() > shown_max) {
    section.sentences.push_back(counted(metrics.size() - shown_max, "more measure") +
                                " stand on the mission's page.");
  }
  section.table = std::move(table);
  return section;
}

std::string held_words(const MissionStanding& mission) {
  std::vector<std::string> missing;
  for (const auto& metric : mission.metrics) {
    if (metric.metric->tier == Tier::core && !metric.standing) {
      missing.push_back(metric.metric->short_title);
    }
  }
  if (missing.empty()) return "";
  std::string words_of_it = "No series is held of these core measures: ";
  for (std::size_t i = 0; i < missing.size(); ++i) {
    words_of_it += (i == 0 ? "" : "; ") + missing[i];
  }
  return words_of_it + '.';
}

std::vector<BriefFigure> figures_of(const MissionFacts& facts, const Metrics& all) {
  std::vector<BriefFigure> figures;
  if (facts.headline != nullptr) {
    const auto& [metric, body, observations, standing] = *facts.headline;
    const std::string unit = unit_after(*metric);
    figures.push_back({metric->short_title, value_words(*metric, standing->latest.value),
                       (unit.empty() ? "" : unit + ", ") + latest_period_words(*standing)});
    if (standing->recovery) {
      figures.push_back({"Its time to recover", recovery_words(*standing->recovery),
                         pace_note(*standing->recovery)});
    }
  }
  figures.push_back({"Measures that got better", std::to_string(moving(all, Goodness::better)),
                     "of " + std::to_string(all.size()) + " with a series"});
  figures.push_back({"Measures that got worse", std::to_string(moving(all, Goodness::worse)),
                     "of " + std::to_string(all.size()) + ", against a year before"});
  return figures;
}

std::vector<std::string> caveats_of(const MissionFacts& facts) {
  std::vector<std::string> caveats = {
      "Measures differ in unit, period and weight: their counts are no score of the mission.",
      "Each measure has caveats of its own, which stand in its brief."};
  const std::string missing = held_words(facts.mission);
  if (!missing.empty()) caveats.push_back(missing);
  return caveats;
}

}  // namespace

const MetricStanding* headline_of(const MissionStanding& mission) {
  for (const auto& metric : mission.metrics) {
    if (metric.metric->code == mission.mission->headline_metric && metric.standing) return &metric;
  }
  const auto core = with_series(mission, Tier::core);
  return core.empty() ? nullptr : core.front();
}

Brief mission_brief(const MissionFacts& facts) {
  const Mission& mission = *facts.mission.mission;
  const auto core = with_series(facts.mission, Tier::core);
  const auto further = with_series(facts.mission, Tier::comprehensive);
  Metrics all = core;
  all.insert(all.end(), further.begin(), further.end());
  Brief brief{.title = mission.title + " mission",
              .caption = "Brief",
              .lead = mission.goal,
              .figures = figures_of(facts, all),
              .chart_words = facts.headline_words,
              .sections = {},
              .sources = brief_sources(facts.sources),
              .as_known = as_known_words(facts.known_on, facts.recorded),
              .digest = facts.digest,
              .address = "/missions/" + mission.code + "/brief",
              .command = "commonweal mission brief " + mission.code};
  brief.sections.push_back({.title = "Basis in law", .sentences = {mission.statutory_basis}});
  brief.sections.push_back(target_section(facts.targets));
  if (!core.empty()) {
    brief.sections.push_back(table_section("Core measures", core, kRowsShown));
    if (!facts.headline_usual.empty()) {
      brief.sections.back().sentences.push_back(facts.headline->metric->short_title + ". " +
                                                facts.headline_usual);
    }
  }
  if (!further.empty()) {
    const std::size_t taken = core.size() + facts.targets.size();
    const std::size_t left = kRowsShown - std::min(kRowsShown - 4, taken);
    brief.sections.push_back(table_section("Further measures", further, left));
  }
  brief.sections.push_back({.title = "What is funded", .sentences = {std::string(kNothingFunded)}});
  brief.sections.push_back({.title = "What to be careful about", .points = caveats_of(facts)});
  return brief;
}

}  // namespace commonweal::missions
