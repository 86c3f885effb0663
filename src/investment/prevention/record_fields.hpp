#pragma once

// What the records of this room take from their fields alike.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

// Empty is none.
std::optional<std::string> code_in(missions::RecordFields& fields, std::string_view column);
// "yes" or "no"; empty is no.
bool yes_in(missions::RecordFields& fields, std::string_view column);
std::optional<int> year_in(missions::RecordFields& fields, std::string_view column);
// Between 0 and 1.
std::optional<double> share_in(missions::RecordFields& fields, std::string_view column);
// An amount of pounds that is not below 0.
std::optional<double> pounds_in(missions::RecordFields& fields, std::string_view column);

}  // namespace commonweal::investment
