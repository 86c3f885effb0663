#pragma once

// Whom a plan reaches with what works: an effect, a place, and how many people are reached anew in
// each year. Knows nothing of what it costs or what it is worth.

#include <string>
#include <vector>

#include "missions/year_line.hpp"

namespace commonweal::missions {

struct ReachLine {
  std::string effect;              // A code.
  std::string place;               // The code of a body.
  std::vector<YearAmount> people;  // Reached anew in that year.
  double spread = 0;  // Standard deviation of what is delivered, as a share of what was planned.
  double fade = 0;    // Share of the effect on a person that is lost each year: 0 to 1.

  friend bool operator==(const ReachLine&, const ReachLine&) = default;
};

// "effect=quitting place=E92000001 spread=0.2 fade=0.1 2026=1000 2027=2000"; or by a ramp,
// "effect=quitting place=E92000001 full=50000 from=2026 until=2030 ramp=3": a third of 50,000 in
// 2026, two thirds in 2027, all from 2028 to 2030. Fails, naming the line, for what is missing, not
// understood or negative.
base::Result<std::vector<ReachLine>> reach_lines_in(base::Field field);

// With the years written out.
std::string text_of(const std::vector<ReachLine>& lines);

}  // namespace commonweal::missions
