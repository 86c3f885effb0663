#pragma once

// For tests: a waiting list of five years of months that falls by 10 a month, with a season of its
// own and a bounded wobble, so that a trend, a season and a spread can all be found in it.

#include <vector>

#include "missions/observation.hpp"

namespace commonweal::missions {

inline base::Period outlook_month(int place) {
  return base::later(base::Period::month(2019, 1), place);
}

// 60 months, from January 2019 to December 2023.
inline std::vector<Observation> falling_list() {
  constexpr int kMonths = 60;
  constexpr double kWobble[] = {9, -14, 3, 11, -7, -12, 16, -2, 5, -10, 1};  // Of eleven months.
  std::vector<Observation> observations;
  for (int place = 0; place < kMonths; ++place) {
    const double season = place % 12 < 3 ? 30 : -10;  // Worse in winter.
    const double value = 1000 - 10 * place + season + kWobble[place % 11];
    observations.push_back(
        {.period = outlook_month(place), .figure = base::Reported{value}, .source = "nhs-rtt"});
  }
  return observations;
}

inline std::vector<FiledObservation> filed_falling_list() {
  std::vector<FiledObservation> filed;
  for (auto& observation : falling_list()) {
    filed.push_back({"waiting-list", "E92000001", std::move(observation)});
  }
  return filed;
}

}  // namespace commonweal::missions
