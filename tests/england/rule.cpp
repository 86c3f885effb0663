#include "rule.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "base/number_text.hpp"
#include "period_form.hpp"

namespace commonweal {
namespace {

std::vector<std::string> parts(const std::string& text, char between) {
  std::vector<std::string> found;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, between);) found.push_back(part);
  return found;
}

bool fits(const Row& row, const std::string& where) {
  return std::ranges::all_of(parts(where, ';'), [&row](const std::string& condition) {
    const auto at = condition.find('=');
    const bool is_not = condition[at - 1] == '!';
    const auto column = condition.substr(0, is_not ? at - 1 : at);
    return (row.at(column) == condition.substr(at + 1)) != is_not;
  });
}

std::string period_text(const Rule& rule, const Row& row) {
  if (rule.period.starts_with('=')) return rule.period.substr(1);
  std::string text;
  for (const auto& column : parts(rule.period, '+')) {
    text += (text.empty() ? "" : " ") + row.at(column);
  }
  return text;
}

double number_in(const std::string& text) { return base::decimal_number({text, text}).value(); }

std::string shortest_or_empty(const Row& row, const std::string& column) {
  const bool is_empty = column.empty() || row.at(column).empty();
  return is_empty ? "" : base::shortest(number_in(row.at(column)));
}

// Both or none.
std::string bounds(const Rule& rule, const Row& row) {
  const auto lower = shortest_or_empty(row, rule.lower);
  const auto upper = shortest_or_empty(row, rule.upper);
  return lower.empty() || upper.empty() ? "," : lower + ',' + upper;
}

// Why there is no figure, from its cell or the cell beside it.
std::string reason_of(const std::string& cell, const std::string& mark) {
  const auto& said = cell == "x" ? cell : mark;
  if (said == "x" || said == "\u2014") return "not_available";
  return said == "u" ? "unreliable" : "not_stated";
}

std::string figure_line(const Rule& rule, const Row& row) {
  const auto& cell = row.at(rule.value);
  const auto mark = rule.marks.empty() ? std::string() : row.at(rule.marks);
  if (cell.empty() || cell == "NA" || cell == "x") {
    return joined({"", "", "", "", "", "missing", reason_of(cell, mark)});
  }
  const bool is_sound = mark.empty() || mark == "Final" || mark == "Revised";
  if (!is_sound) throw std::runtime_error("a figure that is marked " + mark);
  const double value = number_in(cell) * (rule.how == "hundred" ? 100 : 1);
  return joined({base::shortest(value), bounds(rule, row), shortest_or_empty(row, rule.numerator),
                 shortest_or_empty(row, rule.denominator),
                 mark == "Revised" ? "provisional" : "final", ""});
}

// Barnsley and Sheffield have had other codes since 2025; some files do not know yet.
std::string code_today(const std::string& code, const std::set<std::string>& in_file) {
  const auto today = code == "E08000016" ? "E08000038" : code == "E08000019" ? "E08000039" : code;
  return in_file.contains(today) ? code : today;
}

std::set<std::string> cells_of(const std::vector<Row>& rows, const std::string& column) {
  std::set<std::string> cells;
  for (const auto& row : rows) cells.insert(row.at(column));
  return cells;
}

// All the rows of a period that are added up.
struct Sum {
  std::string period;
  std::size_t first_line;
  std::size_t last_line;
  std::string rows = {};  // Without the period, to know a copy of another by.
  std::int64_t all = 0;
  std::int64_t out = 0;
};

void add(Sum& sum, const Rule& rule, Row row, std::size_t line) {
  row.erase(rule.period);
  for (const auto& [column, cell] : row) sum.rows += cell + ',';
  sum.first_line = std::min(sum.first_line, line);
  sum.last_line = std::max(sum.last_line, line);
  const auto all = base::whole_number({"", row.at(rule.denominator)});
  const auto out = base::whole_number({"", row.at(rule.numerator)});
  if (!all || !out) return;  // NA: the provider did not report both.
  sum.all += *all;
  sum.out += *out;
}

std::vector<Sum> sums(const Rule& rule, const std::vector<Row>& rows) {
  std::vector<Sum> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!fits(rows[i], rule.where)) continue;
    const auto period = our_period(period_text(rule, rows[i]), rule.form).value();
    auto sum = std::ranges::find(found, period, &Sum::period);
    if (sum == found.end()) sum = found.insert(found.end(), {period, i + 2, i + 2});
    add(*sum, rule, rows[i], i + 2);
  }
  return found;
}

// A period that repeats the rows of another is not available: when the file is mended, the test
// fails and the true figures can be typed in.
std::vector<std::string> added_up(const Rule& rule, const std::vector<Row>& rows) {
  std::vector<std::string> lines;
  std::set<std::string> seen;
  for (const auto& sum : sums(rule, rows)) {
    const bool is_copy = !seen.insert(sum.rows).second;
    const auto in = sum.all - sum.out;
    const auto share = 100 * static_cast<double>(in) / static_cast<double>(sum.all);
    const auto figure = joined(
        {base::shortest(share), "", "", std::to_string(in), std::to_string(sum.all), "final", ""});
    lines.push_back(
        joined({rule.body, sum.period, is_copy ? ",,,,,missing,not_available" : figure, rule.source,
                std::to_string(sum.first_line) + '-' + std::to_string(sum.last_line)}));
  }
  return lines;
}

}  // namespace

std::vector<Rule> rules() {
  std::vector<Rule> found;
  for (const auto& row : csv_rows("tests/england/rules.csv")) {
    found.push_back({row.at("metric"), row.at("source"), row.at("where"), row.at("body"),
                     row.at("period"), row.at("form"), row.at("value"), row.at("how"),
                     row.at("numerator"), row.at("denominator"), row.at("lower"), row.at("upper"),
                     row.at("marks"), row.at("areas")});
  }
  return found;
}

std::vector<std::string> published(const Rule& rule, const std::vector<Row>& rows,
                                   const std::set<std::string>& bodies) {
  if (rule.how == "within") return added_up(rule, rows);
  const auto codes = rule.is_for_areas() ? cells_of(rows, rule.body) : std::set<std::string>();
  const auto wanted = parts(rule.areas, ';');
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const auto written = period_text(rule, row);
    const bool is_wanted = !rule.is_for_areas() || std::ranges::count(wanted, written) > 0;
    if (!is_wanted || !fits(row, rule.where)) continue;
    const auto body = rule.is_for_areas() ? code_today(row.at(rule.body), codes) : rule.body;
    const auto period = our_period(written, rule.form);
    if (!period || (rule.is_for_areas() && !bodies.contains(body))) continue;
    lines.push_back(
        joined({body, *period, figure_line(rule, row), rule.source, std::to_string(i + 2)}));
  }
  return lines;
}

std::string example_line(const Row& row) {
  return joined({row.at("body"), row.at("period"), row.at("value"), row.at("lower"),
                 row.at("upper"), row.at("numerator"), row.at("denominator"), row.at("status"),
                 row.at("reason"), row.at("source"), row.at("rows")});
}

}  // namespace commonweal
