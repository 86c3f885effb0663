#include "missions/year_line.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace commonweal::missions {
namespace {

constexpr std::string_view kBlank = " \t\r";
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2150;

bool is_year(std::string_view name) {
  return name.size() == 4 && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

// Cuts `text` at any of the marks; what is empty is left out.
std::vector<std::string_view> cut(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(marks), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// A million as people write it, and not 1e+06.
std::string amount_text(double amount) {
  const bool is_whole = std::floor(amount) == amount && std::abs(amount) < 1e15;
  return is_whole ? std::to_string(static_cast<std::int64_t>(amount)) : base::shortest(amount);
}

struct LineParts {
  std::vector<YearLine::Named> named;
  std::vector<YearAmount> amounts;
};

void take_year(std::string_view name, std::string_view value, std::string_view place,
               LineParts& line, base::Problems& problems) {
  const int year = static_cast<int>(*base::whole_number({.place = place, .text = name}));
  const auto amount = base::decimal_number({.place = place, .text = value});
  if (year < kFirstYear || year > kLastYear) {
    problems.add({std::string(place), std::string(name) + " is no year from 1990 to 2150."});
  } else if (std::ranges::count(line.amounts, year, &YearAmount::year) > 0) {
    problems.add({std::string(place), "The year " + std::string(name) + " stands twice."});
  } else if (const double* number = problems.value_of(amount)) {
    line.amounts.push_back({year, *number});
  }
}

void take_part(std::string_view part, std::string_view place, LineParts& line,
               base::Problems& problems) {
  const auto equals = std::min(part.find('='), part.size());
  const std::string_view name = part.substr(0, equals);
  const std::string_view value = part.substr(std::min(equals + 1, part.size()));
  if (name.empty() || value.empty()) {
    problems.add({std::string(place), "\"" + std::string(part) +
                                          "\" is no name with a value. Write them like 2026=1000, "
                                          "with no blank beside the equals sign."});
  } else if (is_year(name)) {
    take_year(name, value, place, line, problems);
  } else if (std::ranges::count(line.named, name, &YearLine::Named::name) > 0) {
    problems.add({std::string(place), "The name " + std::string(name) + " stands twice."});
  } else {
    line.named.push_back({std::string(name), std::string(value)});
  }
}

YearLine line_in(std::string_view text, std::string place, base::Problems& problems) {
  LineParts line;
  for (const auto part : cut(text, kBlank)) take_part(part, place, line, problems);
  std::ranges::sort(line.amounts, {}, &YearAmount::year);
  return {std::move(place), std::move(line.named), std::move(line.amounts)};
}

}  // namespace

double amount_in(const std::vector<YearAmount>& amounts, int year) {
  const auto found = std::ranges::find(amounts, year, &YearAmount::year);
  return found == amounts.end() ? 0 : found->amount;
}

double total_of(const std::vector<YearAmount>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), 0.0,
                         [](double sum, const YearAmount& one) { return sum + one.amount; });
}

std::vector<YearAmount> moved(std::vector<YearAmount> amounts, int years) {
  for (auto& one : amounts) one.year += years;
  return amounts;
}

std::string year_words(int year) {
  const std::string second = std::to_string((year + 1) % 100);
  return std::to_string(year) + (second.size() == 1 ? "-0" : "-") + second;
}

std::string text_of(const std::vector<YearAmount>& amounts) {
  std::string text;
  for (const auto& [year, amount] : amounts) {
    if (!text.empty()) text += ' ';
    text += std::to_string(year) + "=" + amount_text(amount);
  }
  return text;
}

std::string YearLine::text(std::string_view name, base::Problems& problems, bool is_required) {
  taken_.emplace_back(name);
  const auto found = std::ranges::find(named_, name, &Named::name);
  if (found != named_.end()) return found->value;
  if (is_required) refuse("Give " + std::string(name) + "=.", problems);
  return {};
}

std::optional<double> YearLine::number(std::string_view name, double least, double most,
                                       base::Problems& problems) {
  const std::string value = text(name, problems, false);
  if (value.empty()) return std::nullopt;
  const auto parsed = base::decimal_number({.place = place_, .text = value});
  const double* number = problems.value_of(parsed);
  if (number == nullptr) return std::nullopt;
  if (*number >= least && *number <= most) return *number;
  refuse(std::string(name) + "=" + value + " must be from " + base::shortest(least) + " to " +
             base::shortest(most) + ".",
         problems);
  return std::nullopt;
}

void YearLine::refuse(std::string what, base::Problems& problems) const {
  problems.add({.place = place_, .what = std::move(what)});
}

void YearLine::refuse_others(base::Problems& problems) const {
  for (const auto& [name, value] : named_) {
    if (std::ranges::find(taken_, name) != taken_.end()) continue;
    refuse("The name " + name + " means nothing here. Check its spelling.", problems);
  }
}

base::Result<std::vector<YearLine>> year_lines_in(base::Field field) {
  base::Problems problems;
  std::vector<YearLine> lines;
  for (const auto text : cut(field.text, ";\n")) {
    if (text.find_first_not_of(kBlank) == std::string_view::npos) continue;
    const std::string number = std::to_string(lines.size() + 1);
    lines.push_back(line_in(text, std::string(field.place) + ", line " + number, problems));
  }
  if (!problems.empty()) return std::move(problems).fail();
  return lines;
}

base::Result<std::vector<YearAmount>> year_amounts_in(base::Field field) {
  auto lines = year_lines_in(field);
  if (!lines) return base::fail(std::move(lines));
  base::Problems problems;
  std::vector<YearAmount> amounts;
  for (const auto& line : *lines) {
    line.refuse_others(problems);
    amounts.insert(amounts.end(), line.amounts().begin(), line.amounts().end());
  }
  std::ranges::sort(amounts, {}, &YearAmount::year);
  const auto twice = std::ranges::adjacent_find(amounts, {}, &YearAmount::year);
  if (twice != amounts.end()) {
    problems.add(
        {std::string(field.place), "The year " + std::to_string(twice->year) + " stands twice."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return amounts;
}

}  // namespace commonweal::missions
