#pragma once

#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::investment {

// What there is to say of a limit in one year.
struct YearOfLimit {
  std::string limit;
  int year;
  std::string words;
};

// A table with a row for each limit, in the order in which they come, and a column for each year.
platform::Html limits_by_year(const std::string& caption, const std::vector<YearOfLimit>& all);

}  // namespace commonweal::investment
