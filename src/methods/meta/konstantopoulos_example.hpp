#pragma once

// For tests: 56 comparisons of schools with a modified calendar and others, in 11 districts, in
// standardised differences. After Konstantopoulos (2011), Fixed effects and variance components
// estimation in three-level meta-analysis, Research Synthesis Methods 2.

#include <array>
#include <string>
#include <vector>

#include "methods/meta/clusters.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"

namespace commonweal::methods {

struct CalendarStudy {
  int district;
  int year;
  double estimate, variance;
};

inline constexpr std::array<CalendarStudy, 56> kCalendarStudies{
    {{11, 1976, -0.18, 0.118}, {11, 1976, -0.22, 0.118}, {11, 1976, 0.23, 0.144},
     {11, 1976, -0.3, 0.144},  {12, 1989, 0.13, 0.014},  {12, 1989, -0.26, 0.014},
     {12, 1989, 0.19, 0.015},  {12, 1989, 0.32, 0.024},  {18, 1994, 0.45, 0.023},
     {18, 1994, 0.38, 0.043},  {18, 1994, 0.29, 0.012},  {27, 1976, 0.16, 0.02},
     {27, 1976, 0.65, 0.004},  {27, 1976, 0.36, 0.004},  {27, 1976, 0.6, 0.007},
     {56, 1997, 0.08, 0.019},  {56, 1997, 0.04, 0.007},  {56, 1997, 0.19, 0.005},
     {56, 1997, -0.06, 0.004}, {58, 1976, -0.18, 0.02},  {58, 1976, 0, 0.018},
     {58, 1976, 0, 0.019},     {58, 1976, -0.28, 0.022}, {58, 1976, -0.04, 0.02},
     {58, 1976, -0.3, 0.021},  {58, 1976, 0.07, 0.006},  {58, 1976, 0, 0.007},
     {58, 1976, 0.05, 0.007},  {58, 1976, -0.08, 0.007}, {58, 1976, -0.09, 0.007},
     {71, 1997, 0.3, 0.015},   {71, 1997, 0.98, 0.011},  {71, 1997, 1.19, 0.01},
     {86, 1997, -0.07, 0.001}, {86, 1997, -0.05, 0.001}, {86, 1997, -0.01, 0.001},
     {86, 1997, 0.02, 0.001},  {86, 1997, -0.03, 0.001}, {86, 1997, 0, 0.001},
     {86, 1997, 0.01, 0.001},  {86, 1997, -0.1, 0.001},  {91, 2000, 0.5, 0.01},
     {91, 2000, 0.66, 0.011},  {91, 2000, 0.2, 0.01},    {91, 2000, 0, 0.009},
     {91, 2000, 0.05, 0.013},  {91, 2000, 0.07, 0.013},  {108, 2000, -0.52, 0.031},
     {108, 2000, 0.7, 0.031},  {108, 2000, -0.03, 0.03}, {108, 2000, 0.27, 0.03},
     {108, 2000, -0.34, 0.03}, {644, 1995, 0.12, 0.087}, {644, 1995, 0.61, 0.082},
     {644, 1994, 0.04, 0.067}, {644, 1994, -0.05, 0.067}}};

inline Effects calendar_effects() {
  std::vector<StudyEffect> studies;
  for (const auto& it : kCalendarStudies) studies.push_back({"", it.estimate, it.variance});
  return Effects::make(studies).value();
}

inline Clusters calendar_districts() {
  std::vector<std::string> names;
  for (const auto& it : kCalendarStudies) names.push_back(std::to_string(it.district));
  return Clusters::make(names).value();
}

inline Moderator calendar_year() {
  Moderator year{"year", {}};
  for (const auto& it : kCalendarStudies) year.values.push_back(it.year);
  return year;
}

}  // namespace commonweal::methods
