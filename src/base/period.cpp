#include "base/period.hpp"

#include "base/check.hpp"

namespace commonweal::base {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kDaysToMonday = 3;  // 1 January 1970 was a Thursday.
constexpr double kDaysInYear = 365.2425;
constexpr unsigned kApril = 4;
constexpr unsigned kSeptember = 9;

constexpr int floor_divided(int number, int by) { return number / by - (number % by < 0 ? 1 : 0); }

std::int32_t day_number(Date date) {
  return static_cast<std::int32_t>(date.time_since_epoch().count());
}

// The first of a month that may be counted past its year.
Date first_of_month(int months_since_year_0) {
  const int whole_years = floor_divided(months_since_year_0, 12);
  const auto rest = static_cast<unsigned>(months_since_year_0 - whole_years * 12);
  return year{whole_years} / month{rest + 1} / 1;
}

constexpr unsigned first_month_of(PeriodKind kind) {
  if (kind == PeriodKind::financial_year) return kApril;
  return kind == PeriodKind::academic_year ? kSeptember : 1;
}

int months_since_year_0(Date date) {
  const year_month_day ymd(date);
  return int(ymd.year()) * 12 + static_cast<int>(unsigned(ymd.month())) - 1;
}

}  // namespace

Period Period::month(int year, unsigned month) {
  CW_CHECK(1 <= month && month <= 12);
  return {PeriodKind::month, year * 12 + static_cast<int>(month) - 1};
}

Period Period::quarter(int year, unsigned quarter) {
  CW_CHECK(1 <= quarter && quarter <= 4);
  return {PeriodKind::quarter, year * 4 + static_cast<int>(quarter) - 1};
}

Period Period::year(PeriodKind kind, int start) {
  CW_CHECK(kind >= PeriodKind::calendar_year);
  return {kind, start};
}

Date first_day(Period period) {
  const int ordinal = period.ordinal();
  switch (period.kind()) {
    case PeriodKind::day: return Date{days{ordinal}};
    case PeriodKind::week: return Date{days{ordinal * 7 - kDaysToMonday}};
    case PeriodKind::month: return first_of_month(ordinal);
    case PeriodKind::quarter: return first_of_month(ordinal * 3);
    case PeriodKind::calendar_year:
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: return year{ordinal} / month{first_month_of(period.kind())} / 1;
  }
  CW_CHECK(false);
}

Date last_day(Period period) { return first_day(later(period, 1)) - days{1}; }

Period period_holding(PeriodKind kind, Date date) {
  switch (kind) {
    case PeriodKind::day: return {kind, day_number(date)};
    case PeriodKind::week: return {kind, floor_divided(day_number(date) + kDaysToMonday, 7)};
    case PeriodKind::month: return {kind, months_since_year_0(date)};
    case PeriodKind::quarter: return {kind, floor_divided(months_since_year_0(date), 3)};
    case PeriodKind::calendar_year:
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: {
      const int months_before = static_cast<int>(first_month_of(kind)) - 1;
      return {kind, floor_divided(months_since_year_0(date) - months_before, 12)};
    }
  }
  CW_CHECK(false);
}

bool contains(Period outer, Period inner) {
  return first_day(outer) <= first_day(inner) && last_day(inner) <= last_day(outer);
}

std::int32_t periods_between(Period from, Period to) {
  CW_CHECK(from.kind() == to.kind());
  return to.ordinal() - from.ordinal();
}

double periods_per_year(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day: return kDaysInYear;
    case PeriodKind::week: return kDaysInYear / 7;
    case PeriodKind::month: return 12;
    case PeriodKind::quarter: return 4;
    case PeriodKind::calendar_year:
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: return 1;
  }
  CW_CHECK(false);
}

double years_between(Period from, Period to) {
  return periods_between(from, to) / periods_per_year(from.kind());
}

double decimal_year(Period period) {
  switch (period.kind()) {
    case PeriodKind::month: return period.ordinal() / 12.0;
    case PeriodKind::quarter: return period.ordinal() / 4.0;
    case PeriodKind::calendar_year: return period.ordinal();
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: return period.ordinal() + 1;
    case PeriodKind::day:
    case PeriodKind::week: break;
  }
  const Date date = first_day(period);
  const Period holding = period_holding(PeriodKind::calendar_year, date);
  using Days = std::chrono::duration<double, days::period>;
  const Days gone = date - first_day(holding);
  const Days whole = first_day(later(holding, 1)) - first_day(holding);
  return holding.ordinal() + gone / whole;
}

}  // namespace commonweal::base
