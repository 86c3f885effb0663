#pragma once

// What an effect would change in its metric if so many people were reached: the joint between what
// works and what is measured. It takes an effect, its factors and what is known of the place, asks
// methods/effect_units, and keeps with each number where it came from; where something is missing
// it names it. Knows neither the store nor how any of it is worded.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "methods/effect_units/effect_course.hpp"
#include "methods/effect_units/effect_units.hpp"
#include "missions/body.hpp"
#include "missions/effect.hpp"
#include "missions/factor.hpp"
#include "missions/intervention.hpp"
#include "missions/metric.hpp"
#include "missions/source.hpp"

namespace commonweal::missions {

// Which distribution the effect is drawn from: that of the mean of all places, or that of a place
// like those studied, which differ among themselves.
enum class EffectBasis { pooled, prediction };

std::string_view code_word(EffectBasis basis);
base::Result<EffectBasis> effect_basis_named(base::Field field);

// The latest figure of a metric for a body.
struct MetricLevel {
  base::Period period;
  std::optional<double> value;
  std::optional<double> people;  // That it is over: its denominator.
};

// Where the people are reached.
struct EffectPlace {
  const Body* body = nullptr;                 // Null where no metric holds the outcome.
  bool is_metrics_own = true;                 // The body that the effect's factors are of.
  std::optional<MetricLevel> level = {};      // Here.
  std::optional<MetricLevel> own_level = {};  // Of the metric's own body.
};

// What is taken where nobody says how many people are reached: an example that nobody takes for a
// plan, kExampleReach or all who are eligible where those are fewer; or all of them, where known.
enum class ReachIfNone { example, all_eligible };
inline constexpr double kExampleReach = 1'000;

struct EffectChangeQuestion {
  std::optional<double> reach = {};
  EffectBasis basis = EffectBasis::pooled;
  std::uint64_t seed = 1;
  ReachIfNone if_none = ReachIfNone::example;
};

struct EffectParts {
  const Effect& effect;
  const Intervention& intervention;
  const Metric* metric;  // Null where none holds the outcome.
  const Source* source;  // Null where it is not held.
  std::vector<const Factor*> factors;
  EffectPlace place;
};

// In what a change is told.
enum class ChangeUnit {
  metric,       // The metric's own unit, for the whole of the place.
  people,       // So many more or fewer people with the outcome.
  each_person,  // For each of those reached: an average that only they move.
};

// How the standard error of the effect is known.
enum class ErrorFrom { published, limits, prediction, nowhere };

// Where the number that turns people into the metric's unit is from.
enum class PerUnitFrom { factor, factor_scaled, eligible, nowhere };

struct EffectChange {
  EffectParts of;
  EffectChangeQuestion question;
  double reach_asked;
  std::optional<double> eligible;
  ErrorFrom error_from = ErrorFrom::nowhere;
  PerUnitFrom per_unit_from = PerUnitFrom::nowhere;
  ChangeUnit unit = ChangeUnit::people;
  std::optional<methods::EffectUnits> units;  // None: `missing` says why.
  std::vector<std::string> missing;           // Sentences: what is not held, and what to add.
  methods::EffectCourse course;
  std::optional<double> pounds;  // For all who count; none where no cost is held.

  // The change in `unit`, and the factor from the units of `units` to it.
  double change() const { return unit_change() ? units->change : units->change_each; }
  double times() const { return unit_change() ? 1 : 1 / units->reach; }

 private:
  bool unit_change() const { return unit != ChangeUnit::each_person || units->reach == 0; }
};

EffectChange effect_change(EffectParts parts, const EffectChangeQuestion& question);

// The factor of a kind; null where the effect has none.
const Factor* factor_in(const std::vector<const Factor*>& factors, FactorKind kind);

// The scale of an effect that can be converted; none where it cannot.
std::optional<methods::EffectScale> scale_of(const Effect& effect);

// Whether there is a distribution of the effect in a new place.
bool has_prediction(const Effect& effect);

methods::Better better_of(const Metric* metric);

}  // namespace commonweal::missions
