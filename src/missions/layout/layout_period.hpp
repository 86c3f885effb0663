#pragma once

// The periods of publishers' files, where they are not written as people write periods: several
// years as one, a day for its month, a month for its quarter.

#include <string>
#include <string_view>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

// The text that base reads as the period; the text itself where it is not of the form.
//   last_of_run       "2023-25" and "2023-2025" are "2025", "2022/23-2024/25" is "2024/25"
//   month_of_day      "2016-04-01" is "2016-04"
//   quarter_of_month  "2015-03" is "2015 Q1"
std::string period_text(std::string_view text, PeriodForm form);

}  // namespace commonweal::missions
