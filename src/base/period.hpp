#pragma once

// Periods as English statistics use them: the spans of time that figures are published for. Knows
// nothing of how people write them; period_text does.

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>

namespace commonweal::base {

using Date = std::chrono::sys_days;  // A day in London; instants are UTC and live elsewhere.

// A financial year runs from 1 April, an academic year from 1 September. Weeks are those of
// ISO 8601, from Monday.
enum class PeriodKind { day, week, month, quarter, calendar_year, financial_year, academic_year };

inline constexpr std::array kPeriodKinds = {
    PeriodKind::day,           PeriodKind::week,          PeriodKind::month,
    PeriodKind::quarter,       PeriodKind::calendar_year, PeriodKind::financial_year,
    PeriodKind::academic_year,
};

// One period: its kind, and its place among all of its kind. Periods of one kind are ordered by
// time; across kinds the order only serves to sort.
class Period {
 public:
  constexpr Period(PeriodKind kind, std::int32_t ordinal) : kind_(kind), ordinal_(ordinal) {}

  static Period month(int year, unsigned month);      // 1 to 12
  static Period quarter(int year, unsigned quarter);  // 1 to 4; Q1 is January to March.
  // A year by the calendar year in which it starts: financial_year 2022 is 2022-23.
  static Period year(PeriodKind kind, int start);

  constexpr PeriodKind kind() const { return kind_; }
  // Days and weeks count from that of 1 January 1970, months and quarters from January of year 0;
  // a year's ordinal is the calendar year in which it starts.
  constexpr std::int32_t ordinal() const { return ordinal_; }

  friend constexpr auto operator<=>(const Period&, const Period&) = default;

 private:
  PeriodKind kind_;
  std::int32_t ordinal_;
};

Date first_day(Period period);
Date last_day(Period period);

// The period of a kind that a day falls in.
Period period_holding(PeriodKind kind, Date day);

// Every day of `inner` is a day of `outer`.
bool contains(Period outer, Period inner);

// `count` periods later, or earlier if negative.
constexpr Period later(Period period, std::int32_t count) {
  return {period.kind(), period.ordinal() + count};
}

// How many periods from one to the other. Both are of one kind.
std::int32_t periods_between(Period from, Period to);

// 12, 4 or 1; for weeks and days the mean over the Gregorian calendar's 400 years.
double periods_per_year(PeriodKind kind);

// Years from one to the other by the calendar: 34 months are 2.83 years. Both are of one kind.
double years_between(Period from, Period to);

// Where a period stands on an axis of years: 2023-09 at 2023.667, 2016 Q1 at 2016.0, 2015 at
// 2015.0. A year that spans two calendar years is named by the one in which it ends, as its
// publishers do: 2022/23 at 2023.0. (docs/decisions/0005-decimal-years.md)
double decimal_year(Period period);

}  // namespace commonweal::base
