#include "missions/outlook_store.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "missions/effect_change_store.hpp"

namespace commonweal::missions {
namespace {

std::vector<const Target*> targets_of(const Directory& directory, const MetricReading& of) {
  auto targets = directory.targets_of(of.metric.code);
  std::erase_if(targets, [&](const Target* target) { return target->body != of.body.code; });
  return targets;
}

// A series too short is nobody's mistake, unless somebody chose from where to look.
bool is_askers(const base::Problem& problem, const OutlookText& text) {
  return problem.place != "series" || !text.from.empty();
}

void tell(const base::Error& error, OutlookReading& reading) {
  for (const auto& problem : error.problems) {
    const bool is_theirs = is_askers(problem, reading.asked.text);
    (is_theirs ? reading.problems : reading.no_forecast).push_back(problem);
  }
}

std::vector<AddableEffect> effects_to_add(const Directory& directory, const Metric& metric) {
  std::vector<AddableEffect> effects;
  for (const Effect* effect : directory.effects_on(metric.code)) {
    effects.push_back({effect, directory.find_intervention(effect->intervention)});
  }
  return effects;
}

// None where nothing is to be added there, or it cannot be: then the problems say why.
std::optional<EffectChange> added_change(const Holdings& holdings, const OutlookReading& reading,
                                         std::size_t at, base::Problems& problems) {
  const AddedText& text = reading.asked.text.added[at];
  const auto reach = reach_in({.place = kAddedReaches[at], .text = text.reach});
  const auto* people = problems.value_of(reach);
  if (text.effect.empty()) return std::nullopt;
  const auto found = std::ranges::find_if(
      reading.effects, [&](const AddableEffect& each) { return each.effect->code == text.effect; });
  if (found == reading.effects.end()) {
    problems.add({.place = std::string(kAddedEffects[at]),
                  .what = "No effect \"" + text.effect + "\" on this metric is held."});
  }
  if (people == nullptr || found == reading.effects.end()) return std::nullopt;
  return effect_change(effect_parts(holdings, *found->effect, &reading.of.body),
                       {.reach = *people, .if_none = ReachIfNone::all_eligible});
}

bool is_named_before(const OutlookText& text, std::size_t at) {
  if (text.added[at].effect.empty()) return false;
  const auto first = text.added.begin();
  return std::find_if(first, first + static_cast<std::ptrdiff_t>(at), [&](const AddedText& added) {
           return added.effect == text.added[at].effect;
         }) != first + static_cast<std::ptrdiff_t>(at);
}

struct Added {
  std::vector<EffectChange> chosen = {};
  ReachedAgain again = ReachedAgain::once;
};

// Also where there is nothing to add them to: what makes no sense is said on any metric.
Added interventions_in(const Holdings& holdings, OutlookReading& reading) {
  base::Problems problems;
  Added added;
  for (std::size_t at = 0; at < kAddedMost; ++at) {
    if (is_named_before(reading.asked.text, at)) continue;
    if (auto change = added_change(holdings, reading, at, problems)) {
      added.chosen.push_back(*std::move(change));
    }
  }
  if (!reading.asked.text.again.empty()) {
    const auto named = reached_again_named({.place = "again", .text = reading.asked.text.again});
    if (const auto* given = problems.value_of(named)) added.again = *given;
  }
  if (!problems.empty()) {
    base::Error error = std::move(problems).fail().value();
    std::ranges::move(error.problems, std::back_inserter(reading.problems));
  }
  return added;
}

void look_ahead(const Holdings& holdings, Added added, OutlookReading& reading) {
  const auto& series = *reading.series;
  const auto& text = reading.asked.text;
  std::optional<base::Period> from;
  if (const auto said = outlook_question({.from = text.from}, series, 1)) from = said->from;
  reading.horizon = usual_horizon(
      series, {.replay = replay_beside(series, reading.of.question, from),
               .targets = target_periods(targets_of(holdings.directory, reading.of),
                                         reading.of.body.code, reading.of.metric.period_kind),
               .from = from});
  const auto question = outlook_question(text, series, reading.horizon);
  if (!question) return tell(question.error(), reading);
  reading.horizon = question->horizon;
  const auto kept = forecast_of(holdings, reading.of.metric, reading.of.body,
                                reading.of.observations, *question, BackTesting::with);
  if (!kept) return tell(kept.error(), reading);
  reading.digest = (*kept)->digest;
  reading.outlook = outlook_of({.metric = reading.of.metric,
                                .series = series,
                                .question = *question,
                                .usual = (*kept)->answer,
                                .standing = reading.of.question,
                                .targets = targets_of(holdings.directory, reading.of)});
  auto parts =
      funded_parts(holdings.directory.commitments(), reading.of.metric.code, reading.of.body.code);
  // What was funded since is not in a forecast as it was known on an earlier day.
  if (!parts.empty() && !reading.of.known_on && !question->from) {
    reading.outlook->funded = funded_path(reading.outlook->usual, std::move(parts));
  }
  if (added.chosen.empty()) return;
  reading.outlook->scenario =
      scenario_of(reading.outlook->usual, std::move(added.chosen), added.again);
}

}  // namespace

OutlookFacts facts_of(const OutlookReading& reading) {
  return {.metric = reading.of.metric,
          .body = reading.of.body,
          .sources = reading.of.sources,
          .known_on = reading.of.known_on,
          .outlook = reading.outlook.value(),
          .digest = reading.digest};
}

base::Result<OutlookReading> read_outlook(const Holdings& holdings, const OutlookAsked& asked) {
  const auto known_on = known_on_in({.place = "known-on", .text = asked.known_on});
  auto of = read_metric(holdings, MetricAsked{.metric = asked.metric,
                                              .body = asked.body,
                                              .known_on = known_on.value_or(KnownOn{})});
  if (!of) return base::fail(std::move(of));
  OutlookReading reading{.of = *std::move(of), .asked = asked};
  reading.effects = effects_to_add(holdings.directory, reading.of.metric);
  if (!known_on) reading.problems = known_on.error().problems;
  if (auto series = series_of(reading.of.observations)) reading.series = *std::move(series);
  auto added = interventions_in(holdings, reading);
  // Whoever mistyped the day did not mean the figures of today.
  if (reading.series && known_on) look_ahead(holdings, std::move(added), reading);
  return reading;
}

base::Result<OutlookReading> read_outlook_or_fail(const Holdings& holdings,
                                                  const OutlookAsked& asked) {
  auto reading = read_outlook(holdings, asked);
  if (!reading) return reading;
  if (!reading->problems.empty()) {
    return base::fail(base::ErrorCode::invalid_input, std::move(reading->problems));
  }
  if (!reading->no_forecast.empty()) {
    return base::fail(base::ErrorCode::not_found, std::move(reading->no_forecast));
  }
  if (!reading->series) {
    return base::fail(base::ErrorCode::not_found,
                      "No figures are held for " + reading->of.body.name + ".");
  }
  return reading;
}

}  // namespace commonweal::missions
