#include "investment/desk/bid_year.hpp"

#include <chrono>

namespace commonweal::investment {

int bid_year_of(base::Date day) {
  const std::chrono::year_month_day date{day};
  return static_cast<int>(date.year()) - (date.month() < std::chrono::April ? 1 : 0);
}

std::string bid_year_words(int year) {
  const std::string next = std::to_string(year + 1);
  return std::to_string(year) + "-" + next.substr(next.size() - 2);
}

}  // namespace commonweal::investment
