#include "methods/appraisal/yearly_weights.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {

std::vector<double> yearly_weights(std::span<const double> people, const ReachCourse& course,
                                   std::size_t years) {
  CW_CHECK(course.fade >= 0 && course.fade <= 1);
  constexpr double kMonths = 12;
  std::vector<double> left(years);  // Of the effect, by years since people were reached.
  for (std::size_t age = 0; age < years; ++age) {
    const double from = kMonths * static_cast<double>(age);
    left[age] = share_present(course.course, from, from + kMonths) *
                std::pow(1 - course.fade, static_cast<double>(age));
  }
  std::vector<double> weights(years);
  for (std::size_t reached = 0; reached < std::min(years, people.size()); ++reached) {
    if (people[reached] == 0) continue;
    for (std::size_t year = reached; year < years; ++year) {
      weights[year] += people[reached] * left[year - reached];
    }
  }
  return weights;
}

}  // namespace commonweal::methods
