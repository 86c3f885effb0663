#pragma once

// What the records of this room take from their fields alike.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/record.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

// Empty is none.
std::optional<std::string> code_in(missions::RecordFields& fields, std::string_view column);
// "yes" or "no"; empty is no.
bool yes_in(missions::RecordFields& fields, std::string_view column);
// Pounds by year, none of them below 0; empty is none.
std::vector<missions::YearAmount> years_in(missions::RecordFields& fields, std::string_view column);

}  // namespace commonweal::investment
