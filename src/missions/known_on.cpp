#include "missions/known_on.hpp"

#include "base/london_day.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using base::PeriodKind;

base::Period period_of(base::Date day) { return base::period_holding(PeriodKind::day, day); }

}  // namespace

base::Result<KnownOn> known_on_in(base::Field field) {
  if (field.text.empty()) return KnownOn{};
  for (const base::Period period : base::period_readings(field.text)) {
    if (period.kind() == PeriodKind::day) return KnownOn{base::first_day(period)};
  }
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not a day. Write it like 2026-05-01 or 1 May 2026."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

base::Instant known_until(base::Date day) { return base::end_of_day(day); }

std::string text(base::Date day) { return base::text(period_of(day)); }
std::string reader_text(base::Date day) { return base::reader_text(period_of(day)); }

std::string known_on_parameter(const KnownOn& known_on) {
  return known_on ? "known-on=" + text(*known_on) : "";
}

}  // namespace commonweal::missions
