#include "base/period_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "base/month_names.hpp"

namespace commonweal::base {
namespace {

struct KindWords {
  std::string_view code;
  std::string_view one;
  std::string_view many;
};

constexpr std::array<KindWords, kPeriodKinds.size()> kKindWords = {{
    {"day", "day", "days"},
    {"week", "week", "weeks"},
    {"month", "month", "months"},
    {"quarter", "quarter", "quarters"},
    {"calendar_year", "calendar year", "calendar years"},
    {"financial_year", "financial year", "financial years"},
    {"academic_year", "academic year", "academic years"},
}};

const KindWords& words_of(PeriodKind kind) { return kKindWords[static_cast<std::size_t>(kind)]; }

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

struct YearAndPart {
  int year;
  int part;  // From 1.
};

YearAndPart split(Period period, int parts) {
  return {period.ordinal() / parts, period.ordinal() % parts + 1};
}

YearAndPart split_week(Period week) {
  const Date thursday = first_day(week) + std::chrono::days{3};
  const int year = period_holding(PeriodKind::calendar_year, thursday).ordinal();
  const Date fourth = std::chrono::year{year} / 1 / 4;
  return {year, periods_between(period_holding(PeriodKind::week, fourth), week) + 1};
}

std::string date_text(Date date) {
  const std::chrono::year_month_day ymd(date);
  return padded(int(ymd.year()), 4) + '-' + padded(static_cast<int>(unsigned(ymd.month())), 2) +
         '-' + padded(static_cast<int>(unsigned(ymd.day())), 2);
}

std::string month_name(int month) {
  return std::string(kMonthNames[static_cast<std::size_t>(month) - 1]);
}

std::string date_for_readers(Date date) {
  const std::chrono::year_month_day ymd(date);
  return std::to_string(unsigned(ymd.day())) + ' ' +
         month_name(static_cast<int>(unsigned(ymd.month()))) + ' ' +
         std::to_string(int(ymd.year()));
}

std::string ending(int year) { return padded((year + 1) % 100, 2); }

}  // namespace

std::string text(Period period) {
  const int ordinal = period.ordinal();
  switch (period.kind()) {
    case PeriodKind::day: return date_text(first_day(period));
    case PeriodKind::week: {
      const auto [year, week] = split_week(period);
      return padded(year, 4) + "-W" + padded(week, 2);
    }
    case PeriodKind::month: {
      const auto [year, month] = split(period, 12);
      return padded(year, 4) + '-' + padded(month, 2);
    }
    case PeriodKind::quarter: {
      const auto [year, quarter] = split(period, 4);
      return padded(year, 4) + " Q" + std::to_string(quarter);
    }
    case PeriodKind::calendar_year: return padded(ordinal, 4);
    case PeriodKind::financial_year: return padded(ordinal, 4) + '-' + ending(ordinal);
    case PeriodKind::academic_year: return padded(ordinal, 4) + '/' + ending(ordinal);
  }
  CW_CHECK(false);
}

std::string reader_text(Period period) {
  const int ordinal = period.ordinal();
  switch (period.kind()) {
    case PeriodKind::day: return date_for_readers(first_day(period));
    case PeriodKind::week: return "the week of " + date_for_readers(first_day(period));
    case PeriodKind::month: {
      const auto [year, month] = split(period, 12);
      return month_name(month) + ' ' + std::to_string(year);
    }
    case PeriodKind::quarter: {
      const auto [year, quarter] = split(period, 4);
      return month_name(quarter * 3 - 2) + " to " + month_name(quarter * 3) + ' ' +
             std::to_string(year);
    }
    case PeriodKind::calendar_year: return std::to_string(ordinal);
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: return text(period);
  }
  CW_CHECK(false);
}

std::string_view plural(PeriodKind kind) { return words_of(kind).many; }
std::string_view singular(PeriodKind kind) { return words_of(kind).one; }
std::string_view code_word(PeriodKind kind) { return words_of(kind).code; }

Result<PeriodKind> period_kind_named(Field field) {
  const auto found = std::ranges::find(kKindWords, field.text, &KindWords::code);
  if (found != kKindWords.end()) return static_cast<PeriodKind>(found - kKindWords.begin());
  std::vector<Problem> problems;
  problems.push_back(
      {.place = std::string(field.place),
       .what = "\"" + std::string(field.text) +
               "\" is not a kind of period. Use day, week, month, quarter, calendar_year, "
               "financial_year or academic_year."});
  return fail(ErrorCode::invalid_input, std::move(problems));
}

}  // namespace commonweal::base
