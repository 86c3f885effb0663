#include "learning/evidence/raw_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kLinesNamed = 12;

std::string counted(std::size_t left_out, std::size_t of) {
  return std::to_string(left_out) + " of " + std::to_string(of) +
         (left_out == 1 ? " rows is left out" : " rows are left out");
}

std::string lines_named(const RawTable& table, const std::vector<std::size_t>& rows) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < std::min(rows.size(), kLinesNamed); ++i) {
    lines.push_back(std::to_string(table.rows[rows[i]].line));
  }
  if (rows.size() > kLinesNamed) {
    lines.push_back(std::to_string(rows.size() - kLinesNamed) + " more");
  }
  return (rows.size() == 1 ? "line " : "lines ") + listed_words(lines);
}

std::vector<std::string> usual_labels(const RawTable& table) {
  if (table.column("author") && table.column("year")) return {"author", "year"};
  for (const std::string name : {"label", "study", "author", "trial", "title"}) {
    if (table.column(name)) return {name};
  }
  return {};
}

}  // namespace

std::optional<std::size_t> RawTable::column(std::string_view name) const {
  const auto found = std::ranges::find(places.columns, name);
  if (found == places.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - places.columns.begin());
}

const std::string& RawTable::cell(std::size_t row, std::string_view name) const {
  const auto found = column(name);
  CW_CHECK(found.has_value());
  return rows[row].cells[*found];
}

std::string RawTable::place(std::size_t row, std::string_view name) const {
  const auto found = column(name);
  CW_CHECK(found.has_value());
  return places.cell(rows[row].line, *found);
}

bool is_missing(std::string_view cell) {
  constexpr std::array<std::string_view, 10> kMarks{"",   "NA",  "N/A", "NaN", ".",
                                                    "..", "[x]", "[c]", "[z]", "[u]"};
  return std::ranges::find(kMarks, cell) != kMarks.end();
}

std::optional<double> number_in(const RawTable& table, std::size_t row, std::string_view column,
                                base::Problems& problems) {
  const std::string& text = table.cell(row, column);
  if (is_missing(text)) return std::nullopt;
  const std::string place = table.place(row, column);
  const auto number = base::decimal_number({.place = place, .text = text});
  const double* found = problems.value_of(number);
  return found ? std::optional(*found) : std::nullopt;
}

std::vector<std::string> left_out_sentences(const RawTable& table,
                                            std::span<const LeftOutRow> left_out) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> by_column;
  for (const auto& [row, column] : left_out) {
    auto group = std::ranges::find(by_column, column, [](const auto& it) { return it.first; });
    if (group == by_column.end()) group = by_column.insert(group, {column, {}});
    group->second.push_back(row);
  }
  std::vector<std::string> said;
  for (const auto& [column, rows] : by_column) {
    said.push_back(counted(rows.size(), table.rows.size()) + ", with nothing in the column \"" +
                   column + "\": " + lines_named(table, rows) + ".");
  }
  return said;
}

std::vector<std::string> labels_of(const RawTable& table, std::span<const std::string> columns) {
  std::vector<std::string> named(columns.begin(), columns.end());
  if (named.empty()) named = usual_labels(table);
  std::vector<std::string> labels;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    std::string label;
    for (const auto& column : named) {
      const auto& text = table.cell(row, column);
      if (!is_missing(text)) label += (label.empty() ? "" : " ") + text;
    }
    labels.push_back(label.empty() ? "line " + std::to_string(table.rows[row].line) : label);
  }
  return labels;
}

std::string listed_words(std::span<const std::string> words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " and " : ", ";
    list += words[i];
  }
  return list;
}

}  // namespace commonweal::learning
