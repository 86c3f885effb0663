#pragma once

#include <array>
#include <string_view>

namespace commonweal::base {

inline constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

}  // namespace commonweal::base
