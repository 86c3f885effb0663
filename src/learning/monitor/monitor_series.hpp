#pragma once

// A series to be watched: values by date, and how many cases stand behind each where that is known.
// Knows no file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "base/problems.hpp"
#include "base/table_places.hpp"

namespace commonweal::learning {

struct MonitorPoint {
  base::Period date;
  std::string text;  // The date as the file has it.
  std::uint64_t line;
  double value;
  double cases;  // 1 where the file has none.
};

struct MonitorSeries {
  base::TablePlaces places;
  std::vector<MonitorPoint> points;  // By rising date once they are put in order.
};

// Puts the points in order and checks them: each date once, and, where dates come in equal steps,
// none left out. Days that all are the same day of their months are months.
void put_in_order(MonitorSeries& series, base::Problems& problems);

}  // namespace commonweal::learning
