#include "missions/effect_change_store.hpp"

#include <limits>
#include <utility>

#include "missions/latest_figures_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

constexpr std::int64_t kReachMost = 10'000'000'000;  // More people than there are.

base::Problem problem_at(base::Field field, std::string what) {
  return {.place = std::string(field.place), .what = std::move(what)};
}

MetricLevel level_of(const Observation& observation) {
  MetricLevel level{
      .period = observation.period, .value = std::nullopt, .people = observation.denominator};
  if (const auto* reported = std::get_if<base::Reported>(&observation.figure)) {
    level.value = reported->value;
  }
  return level;
}

std::optional<MetricLevel> latest_level(const Holdings& holdings, const Metric& metric,
                                        const Body& body) {
  const Body* const one[] = {&body};
  const auto figures = latest_figures(holdings, metric, one);
  return figures.front() ? std::optional(level_of(*figures.front())) : std::nullopt;
}

EffectPlace place_of(const Holdings& holdings, const Metric& metric, const Body* asked) {
  const Body* own = holdings.directory.find_body(metric.body);
  EffectPlace place{.body = asked != nullptr ? asked : own};
  place.is_metrics_own = place.body == own;
  if (own != nullptr) place.own_level = latest_level(holdings, metric, *own);
  place.level = place.is_metrics_own || place.body == nullptr
                    ? place.own_level
                    : latest_level(holdings, metric, *place.body);
  return place;
}

base::Result<std::uint64_t> seed_in(base::Field field) {
  if (field.text.empty()) return EffectChangeQuestion{}.seed;
  const auto seed = base::whole_number(field);
  if (seed && *seed >= 0) return static_cast<std::uint64_t>(*seed);
  return base::fail(
      base::ErrorCode::invalid_input,
      {problem_at(field, "\"" + std::string(field.text) +
                             "\" is not a seed. Give a whole number from 0 to " +
                             std::to_string(std::numeric_limits<std::int64_t>::max()) + ".")});
}

base::Result<EffectBasis> basis_in(base::Field field, const Effect& effect) {
  if (field.text.empty()) return EffectBasis::pooled;
  auto basis = effect_basis_named(field);
  if (!basis || *basis == EffectBasis::pooled || has_prediction(effect)) return basis;
  return base::fail(base::ErrorCode::invalid_input,
                    {problem_at(field, "This effect has no prediction interval. Choose pooled.")});
}

EffectChangeQuestion question_in(const EffectChangeText& asked, const Effect& effect,
                                 base::Problems& problems) {
  EffectChangeQuestion question;
  const auto reach = reach_in({.place = "reach", .text = asked.reach});
  if (const auto* given = problems.value_of(reach)) question.reach = *given;
  const auto basis = basis_in({.place = "basis", .text = asked.basis}, effect);
  if (const auto* given = problems.value_of(basis)) question.basis = *given;
  const auto seed = seed_in({.place = "seed", .text = asked.seed});
  if (const auto* given = problems.value_of(seed)) question.seed = *given;
  return question;
}

std::int64_t version_of(const Holdings& holdings, const Effect& effect) {
  const auto versions = record_versions(holdings.transaction, RecordKind::effect,
                                        std::numeric_limits<std::int64_t>::max(), effect.code);
  return static_cast<std::int64_t>(versions.size());
}

}  // namespace

base::Result<std::optional<double>> reach_in(base::Field field) {
  if (field.text.empty()) return std::optional<double>();
  const auto people = base::whole_number(field);
  if (people && 0 <= *people && *people <= kReachMost) {
    return std::optional(static_cast<double>(*people));
  }
  const bool is_too_many = field.text.find_first_not_of("0123456789") == std::string_view::npos;
  return base::fail(base::ErrorCode::invalid_input,
                    {problem_at(field, "\"" + std::string(field.text) + "\" is " +
                                           (is_too_many ? "more people than there are"
                                                        : "not a number of people") +
                                           ". Give a whole number from 0 on, such as 10000.")});
}

EffectParts effect_parts(const Holdings& holdings, const Effect& effect, const Body* body) {
  const Directory& directory = holdings.directory;
  const Intervention* intervention = directory.find_intervention(effect.intervention);
  CW_CHECK(intervention != nullptr);  // The record refers to it.
  const Metric* metric = effect.metric ? directory.find_metric(*effect.metric) : nullptr;
  EffectParts parts{.effect = effect,
                    .intervention = *intervention,
                    .metric = metric,
                    .source = directory.find_source(effect.source),
                    .factors = directory.factors_of(effect.code),
                    .place = {}};
  if (metric != nullptr) parts.place = place_of(holdings, *metric, body);
  return parts;
}

base::Result<EffectChangeReading> read_effect_change(const Holdings& holdings,
                                                     std::string_view effect,
                                                     EffectChangeText asked) {
  auto found = holdings.directory.effect(effect);
  if (!found) return base::fail(std::move(found));
  const Body* body = nullptr;
  if (!asked.body.empty()) {
    auto named = holdings.directory.body(asked.body);
    if (!named) return base::fail(std::move(named));
    body = *named;
  }
  base::Problems problems;
  const auto question = question_in(asked, **found, problems);
  EffectChangeReading reading{
      .asked = std::move(asked),
      .change = effect_change(effect_parts(holdings, **found, body), question),
      .version = version_of(holdings, **found),
      .problems = {}};
  if (!problems.empty()) reading.problems = std::move(problems).fail().value().problems;
  return reading;
}

base::Result<EffectChangeReading> read_effect_change_or_fail(const Holdings& holdings,
                                                             std::string_view effect,
                                                             EffectChangeText asked) {
  auto reading = read_effect_change(holdings, effect, std::move(asked));
  if (reading && !reading->problems.empty()) {
    return base::fail(base::ErrorCode::invalid_input, std::move(reading->problems));
  }
  return reading;
}

}  // namespace commonweal::missions
