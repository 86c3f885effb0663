#pragma once

// Whether a figure differs from one it is held against, by the interval that its publisher gives:
// a difference is clear where the other figure lies outside. Without an interval nobody can say, so
// that nothing is claimed.

#include <optional>
#include <string>
#include <string_view>

#include "missions/metric.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

enum class Difference {
  better,
  worse,
  higher,  // Of a metric of which neither way is better; so is lower.
  lower,
  unclear,  // The other figure lies within the interval.
  untold,   // No interval is published.
};

std::string_view code_word(Difference difference);

// A number with how sure it is.
struct Measured {
  double value;
  std::optional<Interval> interval;
};

// None where the observation is missing.
std::optional<Measured> measured(const Observation& observation);

Difference difference(Direction direction, const Measured& figure, double other);

// "Better", "No clear difference", "No interval published".
std::string_view words(Difference difference);

// With what it is held against: "Better than England", "No clear difference from England"; where
// no interval is published, what the numbers say and no more: "Lower than England".
std::string words_against(Difference difference, const Measured& figure, double other,
                          std::string_view other_name);

}  // namespace commonweal::missions
