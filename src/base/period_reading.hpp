#pragma once

// Periods as publishers and people write them.
//
//   day            2016-03-31   31/03/2016   31 March 2016
//   week           2023-W09     2023 W09
//   month          2023-09      202309       Sep 2023   2023 September
//   quarter        2016 Q1      2016-Q1      Q1 2016    Jan-Mar 2016   2016-17 Q4 (financial)
//   calendar year  2015
//   two years      2022-23      2022/23      2022-2023  202223   2022 to 2023
//
// Some forms have more than one reading: 2022-23 is a financial or an academic year, and 2011-12
// may also be December 2011. Nothing is guessed here; period_column decides, or asks.

#include <string_view>
#include <vector>

#include "base/period.hpp"

namespace commonweal::base {

// Every reading of a text, at most one of each kind; empty if it is no period. Years from 1000 to
// 9998.
std::vector<Period> period_readings(std::string_view text);

}  // namespace commonweal::base
