#pragma once

// Periods and days in the fields of records, before it is known which kind of period the metric
// has.

#include <string_view>

#include "missions/record.hpp"

namespace commonweal::missions {

// Refuses a text that no kind of period is written like; an empty one passes.
void check_period(RecordFields& fields, std::string_view column);

// Refuses what is not a day, such as 2023-11-30; an empty text passes.
void check_day(RecordFields& fields, std::string_view column);

}  // namespace commonweal::missions
