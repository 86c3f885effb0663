#include "missions/metric_interventions_store.hpp"

#include <algorithm>
#include <utility>

#include "missions/effect_change_store.hpp"

namespace commonweal::missions {
namespace {

// Of an effect that has no prediction interval, the pooled one.
EffectChangeQuestion question_for(const Effect& effect, const EffectChangeQuestion& asked) {
  EffectChangeQuestion question = asked;
  if (!has_prediction(effect)) question.basis = EffectBasis::pooled;
  return question;
}

EffectChangeQuestion question_in(const MetricInterventionsText& asked, base::Problems& problems) {
  EffectChangeQuestion question;
  const auto reach = reach_in({.place = "reach", .text = asked.reach});
  if (const auto* given = problems.value_of(reach)) question.reach = *given;
  if (asked.basis.empty()) return question;
  const auto basis = effect_basis_named({.place = "basis", .text = asked.basis});
  if (const auto* given = problems.value_of(basis)) question.basis = *given;
  return question;
}

const EffectChange* change_named(const std::vector<EffectChange>& changes, const char* place,
                                 const std::string& code, base::Problems& problems) {
  const auto found = std::ranges::find_if(
      changes, [&](const EffectChange& change) { return change.of.effect.code == code; });
  if (found != changes.end()) return &*found;
  problems.add({.place = place,
                .what = code.empty() ? "Choose two effects to take together."
                                     : "No effect \"" + code + "\" on this metric is held."});
  return nullptr;
}

void take_together(MetricInterventionsReading& reading, base::Problems& problems) {
  const auto& asked = reading.asked;
  if (asked.first.empty() && asked.second.empty()) return;
  const auto* first = change_named(reading.of.changes, "first", asked.first, problems);
  const auto* second = change_named(reading.of.changes, "second", asked.second, problems);
  if (first == nullptr || second == nullptr) return;
  if (first == second) {
    problems.add({.place = "second", .what = "Choose two different effects."});
    return;
  }
  reading.of.together = together_of(*first, *second);
}

}  // namespace

base::Result<MetricInterventionsReading> read_metric_interventions(const Holdings& holdings,
                                                                   std::string_view metric,
                                                                   MetricInterventionsText asked) {
  const Directory& directory = holdings.directory;
  auto found = directory.metric(metric);
  if (!found) return base::fail(std::move(found));
  auto body = directory.body(asked.body.empty() ? (*found)->body : asked.body);
  if (!body) return base::fail(std::move(body));
  base::Problems problems;
  const auto question = question_in(asked, problems);
  MetricInterventionsReading reading{
      .asked = std::move(asked),
      .of = {.metric = **found, .body = **body, .changes = {}, .together = std::nullopt},
      .problems = {}};
  for (const Effect* effect : directory.effects_on(metric)) {
    reading.of.changes.push_back(
        effect_change(effect_parts(holdings, *effect, *body), question_for(*effect, question)));
  }
  take_together(reading, problems);
  if (!problems.empty()) reading.problems = std::move(problems).fail().value().problems;
  return reading;
}

base::Result<MetricInterventionsReading> read_metric_interventions_or_fail(
    const Holdings& holdings, std::string_view metric, MetricInterventionsText asked) {
  auto reading = read_metric_interventions(holdings, metric, std::move(asked));
  if (reading && !reading->problems.empty()) {
    return base::fail(base::ErrorCode::invalid_input, std::move(reading->problems));
  }
  return reading;
}

}  // namespace commonweal::missions
