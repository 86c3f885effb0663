#include "base/period_column.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/check.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"

namespace commonweal::base {
namespace {

constexpr unsigned bit(PeriodKind kind) { return 1U << static_cast<unsigned>(kind); }

tl::unexpected<Error> refused(std::string_view place, std::string what) {
  std::vector<Problem> problems;
  problems.push_back({.place = std::string(place), .what = std::move(what)});
  return fail(ErrorCode::invalid_input, std::move(problems));
}

std::string no_period(std::string_view text) {
  return "\"" + std::string(text) +
         "\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 or 2016-03-31.";
}

std::optional<PeriodKind> stated_kind(Calendar calendar) {
  switch (calendar) {
    case Calendar::unstated: return std::nullopt;
    case Calendar::academic: return PeriodKind::academic_year;
    case Calendar::financial: return PeriodKind::financial_year;
  }
  CW_CHECK(false);
}

// "a month or a financial year"
std::string listed(unsigned kinds) {
  std::string list;
  for (const PeriodKind kind : kPeriodKinds) {
    if ((kinds & bit(kind)) == 0) continue;
    if (!list.empty()) list += " or ";
    list += singular(kind).front() == 'a' ? "an " : "a ";
    list += singular(kind);
  }
  return list;
}

unsigned kinds_of(std::string_view text) {
  unsigned kinds = 0;
  for (const Period period : period_readings(text)) kinds |= bit(period.kind());
  return kinds;
}

}  // namespace

Result<Calendar> calendar_named(Field field) {
  if (field.text == "academic") return Calendar::academic;
  if (field.text == "financial") return Calendar::financial;
  return refused(field.place, "\"" + std::string(field.text) +
                                  "\" is not a calendar. Say academic or financial.");
}

Result<Period> period_of_kind(Field field, PeriodKind kind) {
  const auto readings = period_readings(field.text);
  if (readings.empty()) return refused(field.place, no_period(field.text));
  const auto found = std::ranges::find(readings, kind, &Period::kind);
  if (found != readings.end()) return *found;
  return refused(field.place, "\"" + std::string(field.text) + "\" is not " + listed(bit(kind)) +
                                  ", as the figures' periods are.");
}

void PeriodColumn::refuse(Field cell, unsigned kinds) {
  std::string what = no_period(cell.text);
  if (kinds != 0) {
    what = "\"" + std::string(cell.text) + "\" is not " + listed(kinds_) + ", as \"" +
           first_->text + "\" is.";
  }
  problems_.add({.place = std::string(cell.place), .what = std::move(what)});
}

void PeriodColumn::add(Field cell) {
  const unsigned kinds = kinds_of(cell.text);
  if ((kinds_ & kinds) == 0) return refuse(cell, kinds);
  kinds_ &= kinds;
  if (!first_) first_ = Cell{std::string(cell.place), std::string(cell.text)};
}

Result<PeriodKind> PeriodColumn::kind(Calendar calendar) const {
  if (!problems_.empty()) return Problems(problems_).fail();
  CW_CHECK(first_);
  const auto stated = stated_kind(calendar);
  if (stated && (kinds_ & bit(*stated)) != 0) return *stated;
  if (std::has_single_bit(kinds_)) return static_cast<PeriodKind>(std::countr_zero(kinds_));
  return refused(first_->place, "\"" + first_->text + "\" may be " + listed(kinds_) +
                                    ". Say which calendar: academic or financial.");
}

}  // namespace commonweal::base
