#include "missions/brief_caveats.hpp"

#include <algorithm>
#include <optional>

#include "base/period_text.hpp"
#include "methods/series/published.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::size_t kPeriodsNamed = 4;

using Periods = std::vector<base::Period>;

// "2019/20 and 2020/21"; past four only how many there are, and the last of them.
std::string listed(const Periods& periods) {
  if (periods.size() > kPeriodsNamed) {
    return std::to_string(periods.size()) + " periods, the last of them " +
           base::reader_text(periods.back());
  }
  std::string list;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (i > 0) list += i + 1 == periods.size() ? " and " : ", ";
    list += base::reader_text(periods[i]);
  }
  return list;
}

// Those that are marked missing, and those of which there is no row between others.
Periods missing_in(const std::vector<Observation>& observations) {
  std::vector<methods::Point> points;
  for (const auto& observation : observations) points.push_back({observation.period, 0});
  const auto published = methods::published_kind(points);
  Periods missing;
  std::optional<base::Period> expected;
  for (const auto& observation : observations) {
    while (expected && *expected < observation.period) {
      missing.push_back(*expected);
      expected = methods::later_published(*expected, published, 1);
    }
    if (std::holds_alternative<base::Missing>(observation.figure)) {
      missing.push_back(observation.period);
    }
    expected = methods::later_published(observation.period, published, 1);
  }
  return missing;
}

Periods provisional_in(const std::vector<Observation>& observations) {
  Periods provisional;
  for (const auto& observation : observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported != nullptr && reported->status == base::FigureStatus::provisional) {
      provisional.push_back(observation.period);
    }
  }
  return provisional;
}

struct Extremes {
  std::optional<methods::Point> lowest;
  std::optional<methods::Point> highest;
};

Extremes extremes_of(const std::vector<Observation>& observations) {
  Extremes found;
  for (const auto& observation : observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported == nullptr) continue;
    const methods::Point point{observation.period, reported->value};
    if (!found.lowest || point.value < found.lowest->value) found.lowest = point;
    if (!found.highest || point.value > found.highest->value) found.highest = point;
  }
  return found;
}

std::string at(const Metric& metric, const methods::Point& point) {
  return value_words(metric, point.value) + " in " + base::reader_text(point.period);
}

}  // namespace

std::string range_words(const MetricFacts& facts) {
  const auto& [lowest, highest] = extremes_of(facts.observations);
  const auto& first = facts.standing->first;
  std::string words = "The series begins with " + at(facts.metric, first) + '.';
  if (lowest && highest && lowest->value < highest->value) {
    words += " The lowest so far is " + at(facts.metric, *lowest) + ", the highest " +
             at(facts.metric, *highest) + '.';
  }
  return words;
}

std::vector<std::string> caveats_of(const MetricFacts& facts) {
  std::vector<std::string> caveats;
  const Periods missing = missing_in(facts.observations);
  if (!missing.empty()) caveats.push_back("No figure is held for " + listed(missing) + ".");
  const Periods provisional = provisional_in(facts.observations);
  if (!provisional.empty()) {
    caveats.push_back("Provisional, and may still change: " + listed(provisional) + ".");
  }
  for (const Source* source : facts.sources) {
    if (!source->note.empty()) caveats.push_back(source->title + ": " + source->note);
  }
  if (facts.question != nullptr && !facts.question->note.empty()) {
    caveats.push_back("On the pace that is repeated: " + facts.question->note);
  }
  if (caveats.empty()) caveats.emplace_back("The sources name nothing in particular.");
  return caveats;
}

std::string chart_words(const MetricFacts& facts) {
  const auto& [lowest, highest] = extremes_of(facts.observations);
  if (!lowest) return "";
  const Metric& metric = facts.metric;
  std::string words = "A line of " + metric.title + ", " + facts.body.name + ": " +
                      at(metric, facts.standing->first) + ", " +
                      at(metric, facts.standing->latest) + ". The lowest was " +
                      at(metric, *lowest) + ", the highest " + at(metric, *highest) + ".";
  if (!facts.answer) return words;
  return words + (facts.answer->reached
                      ? " A dashed line shows the way back if the past pace were repeated."
                      : " A dashed line shows that the past pace leads away.");
}

}  // namespace commonweal::missions
