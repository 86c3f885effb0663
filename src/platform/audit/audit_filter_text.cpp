#include "platform/audit/audit_filter_text.hpp"

#include <optional>

#include "base/london_day.hpp"
#include "base/period_reading.hpp"
#include "base/problems.hpp"

namespace commonweal::platform {
namespace {

std::optional<base::Date> day_in(const char* place, const std::string& text,
                                 base::Problems& problems) {
  if (text.empty()) return std::nullopt;
  for (const base::Period period : base::period_readings(text)) {
    if (period.kind() == base::PeriodKind::day) return base::first_day(period);
  }
  problems.add({.place = place,
                .what = "\"" + text + "\" is not a day. Write it like 2026-05-01 or 1 May 2026."});
  return std::nullopt;
}

std::optional<std::string> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

base::Result<AuditFilter> audit_filter_in(const AuditFilterText& text) {
  base::Problems problems;
  const auto from = day_in("from", text.from, problems);
  const auto to = day_in("to", text.to, problems);
  if (from && to && *to < *from) {
    problems.add({.place = "to",
                  .what = "\"" + text.to + "\" is before \"" + text.from +
                          "\". Give a last day that is not before the first."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  AuditFilter filter{.actor = unless_empty(text.actor),
                     .action = unless_empty(text.action),
                     .table = unless_empty(text.table)};
  if (from) filter.from = base::start_of_day(*from);
  if (to) filter.until = base::end_of_day(*to);
  return filter;
}

}  // namespace commonweal::platform
