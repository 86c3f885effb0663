#include "missions/brief_store.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "missions/brief_caveats.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/mission_brief.hpp"
#include "missions/mission_standing_store.hpp"
#include "missions/mission_status_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/outlook_words.hpp"
#include "missions/target_words.hpp"

namespace commonweal::missions {
namespace {

// The answer of the standing with what other windows would have answered.
std::optional<methods::Replay> answer_of(const std::vector<Observation>& observations,
                                         const std::optional<Standing>& standing) {
  if (!standing || !standing->recovery) return std::nullopt;
  const auto series = series_of(observations);
  if (!series) return std::nullopt;
  auto answer = methods::replay(*series, standing->recovery->question);
  return answer ? std::optional(*std::move(answer)) : std::nullopt;
}

std::string usual_words(const Holdings& holdings, const MetricReading& reading) {
  const auto series = series_of(reading.observations);
  if (!series) return "";
  const auto kept = usual_forecast(holdings, reading.metric, reading.body, reading.observations);
  return kept ? usual_line(reading.metric, *series, (*kept)->answer) : "";
}

// A sentence or two for each target, as known on the day of the figures.
std::vector<std::string> target_sentences(const Holdings& holdings, const MetricReading& reading) {
  std::vector<std::string> sentences;
  for (const auto& status :
       load_target_statuses(holdings, reading.metric, reading.body, reading.known_on)) {
    sentences.push_back(
        "Target: " + goal_words(reading.metric, status.mark.level, status.mark.period) + ". " +
        verdict_sentence(status.mark));
  }
  return sentences;
}

// A line for each target of a mission.
std::vector<std::string> target_lines(const Holdings& holdings, const Mission& mission) {
  std::vector<std::string> lines;
  const auto status = load_status(holdings, mission);
  for (const auto& target : status.targets) {
    lines.push_back(target.metric->short_title + ": " +
                    goal_words(*target.metric, target.mark.level, target.mark.period) + ". " +
                    std::string(words(target.mark.verdict())) + '.');
  }
  return lines;
}

BriefReading brief_of(const Holdings& holdings, MetricReading reading) {
  auto answer = answer_of(reading.observations, reading.standing);
  auto usual = usual_words(holdings, reading);
  auto brief = metric_brief({.metric = reading.metric,
                             .body = reading.body,
                             .mission = reading.mission,
                             .observations = reading.observations,
                             .sources = reading.sources,
                             .question = reading.question,
                             .standing = reading.standing,
                             .answer = answer,
                             .recorded = reading.recorded,
                             .known_on = reading.known_on,
                             .digest = digest_of(reading.observations),
                             .address = reading.address("/brief"),
                             .usual = usual,
                             .targets = target_sentences(holdings, reading)});
  return {.brief = std::move(brief),
          .metric = reading.standing ? &reading.metric : nullptr,
          .observations = std::move(reading.observations),
          .answer = std::move(answer),
          .usual = std::move(usual)};
}

// What the figures of a whole mission rest on.
struct Grounds {
  std::vector<const Source*> sources;
  std::vector<Observation> observations;
  std::optional<base::Instant> recorded;
};

base::Result<Grounds> grounds_of(const Holdings& holdings, const MissionStanding& mission) {
  Grounds grounds;
  std::set<std::string_view> codes;
  for (const auto& metric : mission.metrics) {
    auto reading = read_metric(
        holdings, MetricAsked{.metric = metric.metric->code, .body = std::nullopt, .known_on = {}});
    if (!reading) return base::fail(std::move(reading));
    for (const Source* source : reading->sources) {
      if (codes.insert(source->code).second) grounds.sources.push_back(source);
    }
    if (reading->recorded && (!grounds.recorded || *grounds.recorded < *reading->recorded)) {
      grounds.recorded = reading->recorded;
    }
    std::ranges::move(reading->observations, std::back_inserter(grounds.observations));
  }
  return grounds;
}

}  // namespace

base::Result<BriefReading> read_metric_brief(const Holdings& holdings, const MetricAsked& asked) {
  auto reading = read_metric(holdings, asked);
  if (!reading) return base::fail(std::move(reading));
  return brief_of(holdings, *std::move(reading));
}

base::Result<BriefReading> read_mission_brief(const Holdings& holdings, std::string_view mission) {
  auto found = holdings.directory.mission(mission);
  if (!found) return base::fail(std::move(found));
  const MissionStanding standing = load_standing(holdings, **found);
  auto grounds = grounds_of(holdings, standing);
  if (!grounds) return base::fail(std::move(grounds));
  const MetricStanding* const headline = headline_of(standing);
  BriefReading headline_brief{.metric = nullptr};
  if (headline != nullptr) {
    auto read = read_metric_brief(
        holdings, {.metric = headline->metric->code, .body = std::nullopt, .known_on = {}});
    if (!read) return base::fail(std::move(read));
    headline_brief = *std::move(read);
  }
  headline_brief.brief = mission_brief({.mission = standing,
                                        .headline = headline,
                                        .sources = std::move(grounds->sources),
                                        .headline_words = headline_brief.brief.chart_words,
                                        .headline_usual = headline_brief.usual,
                                        .recorded = grounds->recorded,
                                        .known_on = {},
                                        .digest = digest_of(grounds->observations),
                                        .targets = target_lines(holdings, **found)});
  return headline_brief;
}

}  // namespace commonweal::missions
