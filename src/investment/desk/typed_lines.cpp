#include "investment/desk/typed_lines.hpp"

#include <algorithm>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

// A form carries at most a thousand fields.
constexpr std::size_t kMostLines = 30;
constexpr int kMostYears = 60;
constexpr std::size_t kMostFields = 900;
constexpr std::size_t kFieldsOfLine = 10;

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

bool fits(std::size_t lines, int years) {
  return lines <= kMostLines && years <= kMostYears &&
         lines * (static_cast<std::size_t>(years) + kFieldsOfLine) <= kMostFields;
}

int whole_between(const std::string& text, int least, int most) {
  const auto number = base::whole_number({.place = "", .text = text});
  if (!number) return least;
  return static_cast<int>(std::clamp<std::int64_t>(*number, least, most));
}

// "£1,200,000" is 1200000.
std::string plain_number(std::string_view text) {
  constexpr std::string_view kPound = "£";
  std::string plain = trimmed(text);
  if (plain.starts_with(kPound)) plain.erase(0, kPound.size());
  std::erase_if(plain, [](char c) { return c == ',' || c == ' '; });
  return plain;
}

std::string range_words(double least, double most) {
  const auto words = [](double number) {
    return number == static_cast<double>(static_cast<std::int64_t>(number))
               ? base::grouped(number)
               : base::shortest(number);
  };
  return words(least) + " to " + words(most);
}

}  // namespace

std::string TypedLine::text(std::string_view field) const {
  const auto found = fields.find(field);
  return found == fields.end() ? "" : trimmed(found->second);
}

bool TypedLine::is_blank() const {
  const auto blank = [](const auto& entry) { return trimmed(entry.second).empty(); };
  return std::ranges::all_of(fields, blank) && std::ranges::all_of(years, blank);
}

std::string TypedLines::field(std::size_t line, std::string_view name) {
  return "line-" + std::to_string(line) + "-" + std::string(name);
}

std::string TypedLines::field(std::size_t line, int year) {
  return field(line, std::to_string(year));
}

TypedLines typed_lines(const TypedText& typed, const std::vector<std::string_view>& fields) {
  TypedLines table{.first_year = whole_between(typed("from"), 1990, 2150),
                   .years = whole_between(typed("years"), 0, kMostYears),
                   .lines = {}};
  const int lines = whole_between(typed("lines"), 0, static_cast<int>(kMostLines));
  for (int i = 1; i <= lines; ++i) {
    TypedLine line;
    const auto number = static_cast<std::size_t>(i);
    for (const auto name : fields) {
      line.fields.emplace(name, typed(TypedLines::field(number, name)));
    }
    for (int year = table.first_year; year < table.first_year + table.years; ++year) {
      line.years.emplace(year, typed(TypedLines::field(number, year)));
    }
    table.lines.push_back(std::move(line));
  }
  return table;
}

void add_line(TypedLines& table) {
  if (fits(table.lines.size() + 1, table.years)) table.lines.emplace_back();
}

void add_year(TypedLines& table) {
  if (fits(table.lines.size(), table.years + 1)) ++table.years;
}

std::optional<double> TypedNumbers::parsed(const std::string& place, const std::string& text,
                                           double least, double most) {
  const std::string plain = plain_number(text);
  if (plain.empty()) return std::nullopt;
  const auto number = base::decimal_number({.place = place, .text = plain});
  if (!number) {
    problems_.add({.place = place, .what = "\"" + text + "\" is not a number"});
    return std::nullopt;
  }
  if (*number >= least && *number <= most) return *number;
  problems_.add({.place = place,
                 .what = "\"" + text + "\" must be a number from " + range_words(least, most)});
  return std::nullopt;
}

std::optional<double> TypedNumbers::number(std::string_view name, double least, double most) {
  return parsed(TypedLines::field(number_, name), line_.text(name), least, most);
}

std::vector<missions::YearAmount> TypedNumbers::years(double least, double most) {
  std::vector<missions::YearAmount> amounts;
  for (const auto& [year, text] : line_.years) {
    const auto amount = parsed(TypedLines::field(number_, year), text, least, most);
    if (amount && *amount != 0) amounts.push_back({year, *amount});
  }
  return amounts;
}

std::string TypedNumbers::required(std::string_view name, std::string what) {
  std::string text = line_.text(name);
  if (text.empty()) refuse(name, std::move(what));
  return text;
}

void TypedNumbers::refuse(std::string_view name, std::string what) {
  problems_.add({.place = TypedLines::field(number_, name), .what = std::move(what)});
}

void show_years(TypedLines& table, int first_year, int least) {
  int first = first_year;
  int last = first_year + least - 1;
  for (const auto& line : table.lines) {
    if (line.years.empty()) continue;
    first = std::min(first, line.years.begin()->first);
    last = std::max(last, line.years.rbegin()->first);
  }
  table.first_year = first;
  table.years = std::min(last - first + 1, kMostYears);
}

void show_amounts(TypedLine& line, const std::vector<missions::YearAmount>& amounts) {
  for (const auto& [year, amount] : amounts) line.years[year] = base::shortest(amount);
}

}  // namespace commonweal::investment
