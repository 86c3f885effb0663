#pragma once

// Financial years, from April to March, by the year in which they begin.

#include <string>

#include "base/period.hpp"

namespace commonweal::investment {

int bid_year_of(base::Date day);  // 31 March 2027 lies in 2026.

std::string bid_year_words(int year);  // "2026-27"

}  // namespace commonweal::investment
