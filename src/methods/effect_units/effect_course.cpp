#include "methods/effect_units/effect_course.hpp"

#include <algorithm>
#include <limits>

#include "base/check.hpp"

namespace commonweal::methods {

double share_present(const EffectCourse& course, double from_month, double to_month) {
  CW_CHECK(from_month < to_month);
  const double begins = course.onset_months.value_or(0);
  const double ends = course.duration_months ? begins + *course.duration_months
                                             : std::numeric_limits<double>::infinity();
  const double there = std::min(to_month, ends) - std::max(from_month, begins);
  return std::clamp(there / (to_month - from_month), 0.0, 1.0);
}

}  // namespace commonweal::methods
