#pragma once

// For tests: the 13 trials of the BCG vaccine against tuberculosis, the example of the field.
// Counts after Colditz and others (1994), Efficacy of BCG vaccine in the prevention of
// tuberculosis, JAMA 271, as in table 1 of Viechtbauer (2010), Journal of Statistical Software
// 36(3).

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"

namespace commonweal::methods {

struct BcgTrial {
  const char* author;
  int year;
  double ill_treated, well_treated, ill_control, well_control;
  double latitude;  // Degrees, absolute.
  const char* allocation;
};

inline constexpr std::array<BcgTrial, 13> kBcgTrials{{
    {"Aronson", 1948, 4, 119, 11, 128, 44, "random"},
    {"Ferguson & Simes", 1949, 6, 300, 29, 274, 55, "random"},
    {"Rosenthal et al", 1960, 3, 228, 11, 209, 42, "random"},
    {"Hart & Sutherland", 1977, 62, 13536, 248, 12619, 52, "random"},
    {"Frimodt-Moller et al", 1973, 33, 5036, 47, 5761, 13, "alternate"},
    {"Stein & Aronson", 1953, 180, 1361, 372, 1079, 44, "alternate"},
    {"Vandiviere et al", 1973, 8, 2537, 10, 619, 19, "random"},
    {"TPT Madras", 1980, 505, 87886, 499, 87892, 13, "random"},
    {"Coetzee & Berjak", 1968, 29, 7470, 45, 7232, 27, "random"},
    {"Rosenthal et al", 1961, 17, 1699, 65, 1600, 42, "systematic"},
    {"Comstock et al", 1974, 186, 50448, 141, 27197, 18, "systematic"},
    {"Comstock & Webster", 1969, 5, 2493, 3, 2338, 33, "systematic"},
    {"Comstock et al", 1976, 27, 16886, 29, 17825, 33, "systematic"},
}};

// Log risk ratios with the variance by the delta method.
inline std::vector<StudyEffect> bcg_studies() {
  std::vector<StudyEffect> studies;
  for (const auto& it : kBcgTrials) {
    const double treated = it.ill_treated + it.well_treated;
    const double control = it.ill_control + it.well_control;
    studies.push_back(
        {.label = it.author + (", " + std::to_string(it.year)),
         .estimate = std::log(it.ill_treated / treated / (it.ill_control / control)),
         .variance = 1 / it.ill_treated - 1 / treated + 1 / it.ill_control - 1 / control});
  }
  return studies;
}

inline Effects bcg_effects() { return Effects::make(bcg_studies()).value(); }

inline Moderator bcg_latitude() {
  Moderator latitude{"latitude", {}};
  for (const auto& it : kBcgTrials) latitude.values.push_back(it.latitude);
  return latitude;
}

inline Moderator bcg_year() {
  Moderator year{"year", {}};
  for (const auto& it : kBcgTrials) year.values.push_back(it.year);
  return year;
}

}  // namespace commonweal::methods
