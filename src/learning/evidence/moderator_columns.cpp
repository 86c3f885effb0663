#include "learning/evidence/moderator_columns.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kOf = ": ";

struct Column {
  const RawTable& table;
  std::span<const std::size_t> rows;
  const std::string& name;

  const std::string& text(std::size_t i) const { return table.cell(rows[i], name); }
};

std::optional<double> number_of(const std::string& text) {
  const auto number = base::decimal_number({{}, text});
  return number ? std::optional(*number) : std::nullopt;
}

void refuse_constant(const Column& column, base::Problems& problems) {
  problems.add({.place = column.table.places.cell(1, *column.table.column(column.name)),
                .what = "All " + std::to_string(column.rows.size()) + " studies have \"" +
                        column.text(0) + "\" in the column \"" + column.name +
                        "\", so it can explain nothing. Leave it out."});
}

void add_words(const Column& column, ModeratorColumns& found) {
  std::set<std::string> words;
  for (std::size_t i = 0; i < column.rows.size(); ++i) words.insert(column.text(i));
  for (auto word = std::next(words.begin()); word != words.end(); ++word) {
    methods::Moderator moderator{.name = column.name + std::string(kOf) + *word, .values = {}};
    for (std::size_t i = 0; i < column.rows.size(); ++i) {
      moderator.values.push_back(column.text(i) == *word ? 1 : 0);
    }
    found.moderators.push_back(std::move(moderator));
  }
  found.notes.push_back("\"" + column.name + "\" has words: each is compared with \"" +
                        *words.begin() + "\".");
}

// Numbers among which there are words are mostly a slip.
void add_numbers(const Column& column, ModeratorColumns& found, base::Problems& problems) {
  methods::Moderator moderator{.name = column.name, .values = {}};
  for (std::size_t i = 0; i < column.rows.size(); ++i) {
    if (const auto number = number_of(column.text(i))) {
      moderator.values.push_back(*number);
    } else {
      problems.add({.place = column.table.place(column.rows[i], column.name),
                    .what = "\"" + column.text(i) +
                            "\" is not a number, and other cells of the column are. Give a number, "
                            "or name the column in --categories too."});
    }
  }
  found.moderators.push_back(std::move(moderator));
}

}  // namespace

base::Result<ModeratorColumns> moderator_columns(const RawTable& table,
                                                 std::span<const std::size_t> rows,
                                                 const PoolOptions& options) {
  ModeratorColumns found;
  base::Problems problems;
  if (rows.empty()) return found;
  for (const std::string& name : options.moderators) {
    const Column column{table, rows, name};
    const auto is_like = [&](auto&& holds) {
      return std::ranges::all_of(rows,
                                 [&](std::size_t row) { return holds(table.cell(row, name)); });
    };
    const bool is_named = std::ranges::find(options.categories, name) != options.categories.end();
    const bool is_words = is_like([](const std::string& text) { return !number_of(text); });
    if (is_like([&](const std::string& text) { return text == column.text(0); })) {
      refuse_constant(column, problems);
    } else if (is_named || is_words) {
      add_words(column, found);
    } else {
      add_numbers(column, found, problems);
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return found;
}

std::string column_of(const std::string& moderator, const PoolOptions& options) {
  for (const auto& name : options.moderators) {
    if (moderator == name || moderator.starts_with(name + std::string(kOf))) return name;
  }
  return "";
}

}  // namespace commonweal::learning
