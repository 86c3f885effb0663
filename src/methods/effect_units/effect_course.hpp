#pragma once

// When a change comes and how long it lasts: from the onset on, for the duration, in full. What is
// not known is taken as at once, or as lasting: whoever shows it says so.

#include <optional>

namespace commonweal::methods {

struct EffectCourse {
  std::optional<double> onset_months = {};
  std::optional<double> duration_months = {};
};

// The share of a stretch of months after the start during which the change is there: 0 to 1.
// Requires from before to.
double share_present(const EffectCourse& course, double from_month, double to_month);

}  // namespace commonweal::methods
