#pragma once

// The lines of a proposal's account: what it costs and what its effects are worth. Written in one
// field, line by line (missions/year_line.hpp).

#include <string>
#include <string_view>
#include <vector>

#include "investment/values/budget.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

// "budget=cdel category=standard_buildings mitigated=0.4 spread=0.1 what=clinics 2026=5000000"
struct CostLine {
  Budget budget = Budget::rdel;
  std::string category;  // Of optimism bias, a code; empty: none is added.
  double mitigated = 0;  // The share of the optimism bias that better planning has taken away.
  double spread = 0;     // Standard deviation, as a share of the mean.
  std::string bearer;    // The code of the body that pays; empty: the department.
  std::string what;      // In words, with dashes for blanks; may be empty.
  std::vector<missions::YearAmount> pounds;
  // The code of the spending line that it is paid from; empty: new money.
  std::string from = {};

  friend bool operator==(const CostLine&, const CostLine&) = default;
};

// Whom a benefit is counted for.
enum class BenefitOf {
  changed,  // Each person in whom the effect changes the outcome.
  reached,  // Each person reached.
};

// "value=qaly effect=quitting per=0.13 lag=1 lasts=20 who=people-who-stop": so many units for each
// person that the effect changes or reaches, each year from `lag` years after on for `lasts` years;
// or units of each year outright, "value=qaly 2026=1000".
struct BenefitLine {
  std::string value;   // The code of a unit value.
  std::string effect;  // The code of an effect; empty where units are stated outright.
  BenefitOf of = BenefitOf::changed;
  double per = 0;
  int lag = 0;        // Years.
  int lasts = 1;      // Years.
  std::string who;    // Who gains, in words with dashes for blanks; empty: as the unit value says.
  double spread = 0;  // Standard deviation, as a share of the mean.
  std::vector<missions::YearAmount> units;

  friend bool operator==(const BenefitLine&, const BenefitLine&) = default;
};

// Fail, naming the line, for what is missing, not understood, or negative where it cannot be.
base::Result<std::vector<CostLine>> cost_lines_in(base::Field field);
base::Result<std::vector<BenefitLine>> benefit_lines_in(base::Field field);

std::string text_of(const std::vector<CostLine>& lines);
std::string text_of(const std::vector<BenefitLine>& lines);

// "people-who-stop" as "people who stop".
std::string in_words(std::string_view dashed);

}  // namespace commonweal::investment
