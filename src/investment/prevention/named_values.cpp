#include "investment/prevention/named_values.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::investment {
namespace {

using missions::YearAmount;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::vector<std::string_view> split(std::string_view text, std::string_view at) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(at), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

void refuse(base::Problems& problems, std::string_view place, std::string what) {
  problems.add({.place = std::string(place), .what = std::move(what)});
}

NamedValues line_of(std::string_view line, std::string_view place, base::Problems& problems) {
  NamedValues read;
  for (const auto word : split(line, " \t\r")) {
    const auto equals = word.find('=');
    if (equals == 0 || equals == std::string_view::npos || equals + 1 == word.size()) {
      refuse(problems, place, "\"" + std::string(word) + "\" is not written as name=value.");
      continue;
    }
    const std::string name(word.substr(0, equals));
    if (!read.values.emplace(name, word.substr(equals + 1)).second) {
      refuse(problems, place, "\"" + name + "\" stands twice in one line.");
    }
  }
  return read;
}

bool is_year(std::int64_t number) { return number >= kFirstYear && number <= kLastYear; }

}  // namespace

std::string NamedValues::text(std::string_view name) const {
  const auto found = values.find(name);
  return found == values.end() ? "" : found->second;
}

std::vector<NamedValues> named_lines(base::Field field, base::Problems& problems) {
  std::vector<NamedValues> lines;
  for (const auto line : split(field.text, ";\n")) {
    auto read = line_of(line, field.place, problems);
    if (!read.values.empty()) lines.push_back(std::move(read));
  }
  return lines;
}

std::vector<YearAmount> years_in(const NamedValues& values, std::string_view place,
                                 base::Problems& problems) {
  std::vector<YearAmount> years;
  for (const auto& [name, text] : values.values) {
    const auto year = base::whole_number({.place = place, .text = name});
    const auto amount = base::decimal_number({.place = place, .text = text});
    if (!year || !is_year(*year)) {
      refuse(problems, place, "\"" + name + "\" is not a financial year such as 2026.");
    } else if (!amount || *amount < 0 || *amount > 1e15) {
      refuse(problems, place, "\"" + text + "\" in " + name + " is not an amount of 0 or more.");
    } else {
      years.push_back({static_cast<int>(*year), *amount});
    }
  }
  return years;
}

base::Result<std::vector<YearAmount>> read_years(base::Field field) {
  base::Problems problems;
  const auto lines = named_lines(field, problems);
  std::vector<YearAmount> years;
  if (lines.size() > 1) {
    refuse(problems, field.place, "Give the years in one line, such as 2026=1000 2027=2000.");
  } else if (lines.size() == 1) {
    years = years_in(lines.front(), field.place, problems);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return years;
}

std::string text_of(std::span<const YearAmount> years) {
  std::string text;
  for (const auto& [year, amount] : years) {
    if (!text.empty()) text += ' ';
    text += std::to_string(year) + '=' + base::shortest(amount);
  }
  return text;
}

double amount_in(std::span<const YearAmount> years, int year) {
  const auto found = std::ranges::find(years, year, &YearAmount::year);
  return found == years.end() ? 0 : found->amount;
}

}  // namespace commonweal::investment
