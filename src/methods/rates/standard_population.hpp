#pragma once

// The European Standard Population of 2013: how many of 100,000 people are of each age in a Europe
// that is nobody's, so that rates of countries with different ages compare. Eurostat (2013),
// Revision of the European Standard Population, report of Eurostat's task force, for both sexes
// alike.

#include <array>

namespace commonweal::methods {

struct AgeBand {
  int from;
  int to;  // The last year of age; of the last band, which is open, the largest that a life lasts.
  double people;
};

inline constexpr int kOpenAge = 150;

// From the youngest. The first year of life stands alone; the others are of five years.
inline constexpr std::array<AgeBand, 21> kEuropeanStandard2013 = {{
    {0, 0, 1000},        {1, 4, 4000},   {5, 9, 5500},   {10, 14, 5500}, {15, 19, 5500},
    {20, 24, 6000},      {25, 29, 6000}, {30, 34, 6500}, {35, 39, 7000}, {40, 44, 7000},
    {45, 49, 7000},      {50, 54, 7000}, {55, 59, 6500}, {60, 64, 6000}, {65, 69, 5500},
    {70, 74, 5000},      {75, 79, 4000}, {80, 84, 2500}, {85, 89, 1500}, {90, 94, 800},
    {95, kOpenAge, 200},
}};

}  // namespace commonweal::methods
