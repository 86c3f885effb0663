#include "platform/workbook/serial_date.hpp"

#include <chrono>
#include <cmath>
#include <cstdio>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr long kSecondsInDay = 86'400;
constexpr double kLatest = 2'958'465;  // 31 December 9999, counted from 1900.

// Spreadsheets believe that 29 February 1900 was a day, number 60.
std::optional<sys_days> day_of(long days, DateSystem system) {
  using namespace std::chrono_literals;
  if (system == DateSystem::from_1904) return sys_days{1904y / 1 / 1} + std::chrono::days{days};
  if (days == 0 || days == 60) return std::nullopt;
  const sys_days before = days < 60 ? sys_days{1899y / 12 / 31} : sys_days{1899y / 12 / 30};
  return before + std::chrono::days{days};
}

std::string padded(int number, int digits) {
  std::string text = std::to_string(number);
  if (const auto size = static_cast<int>(text.size()); size < digits) {
    text.insert(0, static_cast<std::size_t>(digits - size), '0');
  }
  return text;
}

std::string date_text(year_month_day day, NumberKind kind) {
  const bool is_first = day.day() == std::chrono::day{1};
  std::string text = padded(static_cast<int>(day.year()), 4);
  if (kind == NumberKind::year && is_first && day.month() == std::chrono::January) return text;
  text += '-' + padded(static_cast<int>(static_cast<unsigned>(day.month())), 2);
  if (kind == NumberKind::month && is_first) return text;
  return text + '-' + padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::string time_text(long seconds) {
  return padded(static_cast<int>(seconds / 3600), 2) + ':' +
         padded(static_cast<int>(seconds / 60 % 60), 2) + ':' +
         padded(static_cast<int>(seconds % 60), 2);
}

// What the letters of a format speak of.
struct Letters {
  bool year = false;
  bool month = false;  // Or minutes: where there are hours.
  bool day = false;
  bool hour = false;
  bool elapsed = false;
};

char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// "[Red]" is a colour, "[h]" hours past a day.
std::size_t after_brackets(std::string_view code, std::size_t at, Letters& letters) {
  const auto end = code.find(']', at);
  const auto inside = code.substr(at + 1, end == code.npos ? code.npos : end - at - 1);
  letters.elapsed |= !inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos;
  return end == code.npos ? code.size() : end;
}

Letters letters_of(std::string_view code) {
  Letters letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    switch (lower(code[i])) {
      case '"': i = std::min(code.find('"', i + 1), code.size()); break;
      case '\\':
      case '_':
      case '*': ++i; break;
      case '[': i = after_brackets(code, i, letters); break;
      case 'y': letters.year = true; break;
      case 'm': letters.month = true; break;
      case 'd': letters.day = true; break;
      case 'h':
      case 's': letters.hour = true; break;
      default: break;
    }
  }
  return letters;
}

}  // namespace

NumberKind kind_of_format(int id) {
  if ((14 <= id && id <= 16) || (27 <= id && id <= 31) || id == 36 || (50 <= id && id <= 58)) {
    return NumberKind::day;
  }
  if (id == 17) return NumberKind::month;
  if (id == 22) return NumberKind::day_and_time;
  const bool is_time = (18 <= id && id <= 21) || (32 <= id && id <= 35) || id == 45 || id == 47;
  return is_time ? NumberKind::time : NumberKind::number;
}

NumberKind kind_of_format(std::string_view code) {
  if (code == "General" || code == "@") return NumberKind::number;
  const auto [year, month, day, hour, elapsed] = letters_of(code);
  if (elapsed) return NumberKind::number;
  if (day || (year && hour)) return hour ? NumberKind::day_and_time : NumberKind::day;
  if (hour) return NumberKind::time;
  if (month) return NumberKind::month;
  return year ? NumberKind::year : NumberKind::number;
}

std::optional<std::string> iso_text(double serial, NumberKind kind, DateSystem system) {
  if (!(0 <= serial && serial <= kLatest)) return std::nullopt;
  long days = static_cast<long>(std::floor(serial));
  long seconds = std::lround((serial - std::floor(serial)) * kSecondsInDay);
  if (seconds == kSecondsInDay) {
    ++days;
    seconds = 0;
  }
  if (kind == NumberKind::time && days == 0) return time_text(seconds);
  const auto day = day_of(days, system);
  if (!day || year_month_day{*day}.year() > std::chrono::year{9999}) return std::nullopt;
  std::string text = date_text(year_month_day{*day}, kind);
  const bool has_time =
      seconds != 0 || kind == NumberKind::day_and_time || kind == NumberKind::time;
  return has_time ? date_text(year_month_day{*day}, NumberKind::day) + 'T' + time_text(seconds)
                  : text;
}

}  // namespace commonweal::platform
