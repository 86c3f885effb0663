#pragma once

// A series to be watched: values by date, and how many cases stand behind each where that is known.
// Knows no file.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/problems.hpp"
#include "base/table_places.hpp"

namespace commonweal::learning {

struct MonitorPoint {
  base::Period date;
  std::string text;  // The date as the file has it.
  std::uint64_t line;
  double value;
  double cases;                // 1 where the file has none; of a group, how many are in it.
  std::vector<double> beside;  // Of the columns beside, in their order.
  double spread = 0;           // Of a group: the standard deviation within.
};

struct MonitorSeries {
  base::TablePlaces places;
  std::vector<MonitorPoint> points;  // By rising date once they are put in order.
};

// Puts the points in order and checks them: each date once, and, where dates come in equal steps,
// none left out. Days that all are the same day of their months are months.
void put_in_order(MonitorSeries& series, base::Problems& problems);

// Puts the values of each date together as one point: their mean, number and standard deviation. A
// date with a single value is a problem.
void put_in_groups(MonitorSeries& series, base::Problems& problems);

// The index of the first point on or after a date that the series' own kind of date can be read
// from. None, and a problem, where it is no such date or not after the first and up to the last.
std::optional<std::size_t> point_on(const MonitorSeries& series, base::Field date,
                                    base::Problems& problems);

}  // namespace commonweal::learning
