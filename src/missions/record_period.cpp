#include "missions/record_period.hpp"

#include <algorithm>
#include <string>

#include "base/period_reading.hpp"

namespace commonweal::missions {

void check_period(RecordFields& fields, std::string_view column) {
  const std::string text = fields.text(column);
  if (text.empty() || !base::period_readings(text).empty()) return;
  fields.refuse(column, "\"" + text + "\" is not a period.");
}

void check_day(RecordFields& fields, std::string_view column) {
  const std::string text = fields.text(column);
  const auto readings = base::period_readings(text);
  const bool is_day = std::ranges::any_of(
      readings, [](const base::Period& period) { return period.kind() == base::PeriodKind::day; });
  if (text.empty() || is_day) return;
  fields.refuse(column, "\"" + text + "\" is not a day. Write it like 2023-11-30.");
}

}  // namespace commonweal::missions
