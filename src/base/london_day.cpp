#include "base/london_day.hpp"

namespace commonweal::base {
namespace {

using namespace std::chrono_literals;
using std::chrono::month;
using std::chrono::Sunday;
using std::chrono::sys_days;
using std::chrono::year;

// The instant at which clocks change in a month.
Instant change_of_clocks(year in, month of) {
  return sys_days{in / of / Sunday[std::chrono::last]} + 1h;
}

bool is_summer(Instant instant) {
  const year in =
      std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(instant)).year();
  return change_of_clocks(in, std::chrono::March) <= instant &&
         instant < change_of_clocks(in, std::chrono::October);
}

}  // namespace

// Clocks never change at midnight, so midnight by one clock tells which one holds.
Instant start_of_day(Date day) { return is_summer(day) ? Instant{day} - 1h : Instant{day}; }

Instant end_of_day(Date day) { return start_of_day(day + std::chrono::days{1}); }

Date london_day(Instant instant) {
  return std::chrono::floor<std::chrono::days>(is_summer(instant) ? instant + 1h : instant);
}

}  // namespace commonweal::base
