#pragma once

// How many people's worth of an effect is there in each year: those reached in a year have it from
// its onset on, for its duration, and lose a share of it each year.

#include <cstddef>
#include <span>
#include <vector>

#include "methods/effect_units/effect_course.hpp"

namespace commonweal::methods {

struct ReachCourse {
  EffectCourse course = {};
  double fade = 0;  // Share of what is left that is lost each year: 0 to 1.
};

// By year of the appraisal: sum over the years y up to t of people[y] x the share of the year that
// begins t - y years after they were reached in which the effect is there x (1 - fade)^(t - y).
// People are taken as reached at the beginning of their year.
std::vector<double> yearly_weights(std::span<const double> people, const ReachCourse& course,
                                   std::size_t years);

}  // namespace commonweal::methods
