#pragma once

// What turns an effect into a change in a metric, or takes from it: the risk without it, how much a
// metric spreads, who would have been helped anyway, who drops out, how well it travels. Each says
// where it comes from and how sure it is.

#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class FactorKind {
  baseline_risk,     // The share of people with the outcome where nothing is done.
  metric_sd,         // The standard deviation of the metric between people.
  deadweight,        // The share of the effect that would have come anyway.
  drop_out,          // The share of those reached who do not see it through.
  transportability,  // How much of the effect is expected here; 1: all of it.
  per_unit,          // Units of the metric for one of the outcome.
};

inline constexpr FactorKind kFactorKinds[] = {FactorKind::baseline_risk,    FactorKind::metric_sd,
                                              FactorKind::deadweight,       FactorKind::drop_out,
                                              FactorKind::transportability, FactorKind::per_unit};

std::string_view code_word(FactorKind kind);  // "baseline-risk"
std::string_view words_of(FactorKind kind);   // "risk without it"
base::Result<FactorKind> factor_kind_named(base::Field field);

struct Factor {
  std::string code;
  std::string effect;  // A code.
  FactorKind kind;
  double value;
  std::optional<double> standard_error;  // None: it is taken as exact.
  std::string source_words;
  std::string note;  // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Factor> make(const Record& record, const PlaceOf& place,
                                    base::Problems& problems);
};

}  // namespace commonweal::missions
