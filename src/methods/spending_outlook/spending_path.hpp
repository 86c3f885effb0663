#pragma once

// Spending on a service as a share of GDP, year by year: the first year's share, moved by how many
// people there are, their ages, what each needs, what care costs beyond other prices, productivity,
// prevention and the growth of the economy. Each year's growth is taken apart into these drivers
// exactly, by the logarithmic mean (LMDI-I: Ang 2005). Knows nothing of where inputs come from.
// Formulas and sources: docs/methods/spending-outlook.md.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kSpendingOutlookVersion = "spending outlook 1";

struct PeopleOfAge {
  std::string name;   // "75 to 84"
  double people;      // In the first year.
  double growth = 0;  // Of their number, a year: 0.02.
  double need = 1;    // Of care by one of them, against any other band's.
};

struct SpendingInputs {
  double start_share = 0;  // Of GDP, in the first year: 0.09.
  int first_year = 0;
  int last_year = 0;
  std::vector<PeopleOfAge> bands;
  double need_growth = 0;       // Of need at every age, a year.
  double unit_cost_growth = 0;  // Of the cost of care beyond other prices, a year.
  double productivity = 0;      // Growth, a year.
  double gdp_growth = 0;        // Real, a year.
  double prevention = 0;        // The share of demand that each further year of it takes away.
  int prevention_from = 0;      // Its first year.
};

enum class SpendingDriver { people, ageing, need, unit_cost, productivity, prevention, economy };
inline constexpr std::array kSpendingDrivers = {
    SpendingDriver::people,    SpendingDriver::ageing,       SpendingDriver::need,
    SpendingDriver::unit_cost, SpendingDriver::productivity, SpendingDriver::prevention,
    SpendingDriver::economy};

// By driver, in their order: shares of GDP, which sum to the change.
using DriverParts = std::array<double, kSpendingDrivers.size()>;

struct SpendingYear {
  int year;
  double share;
  DriverParts since_before;  // Zeros in the first year.
};

struct SpendingPath {
  std::vector<SpendingYear> years;
  DriverParts parts{};  // Over all years.

  double last_share() const { return years.back().share; }
};

// Named by the inputs: "start_share".
base::Problems problems_of(const SpendingInputs& inputs);

// Requires inputs without problems.
SpendingPath spending_path(const SpendingInputs& inputs);

}  // namespace commonweal::methods
