#include "learning/evidence/pool_studies.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "learning/evidence/effect_table.hpp"
#include "learning/evidence/moderator_columns.hpp"

namespace commonweal::learning {
namespace {

void check_spread(const RawTable& table, std::size_t row, const std::string& column, double number,
                  bool is_error, base::Problems& problems) {
  if (number > 0) return;
  const std::string name = is_error ? "standard error" : "variance";
  problems.add({.place = table.place(row, column),
                .what = "The " + name + " is " + base::shortest(number) +
                        ". Give a number above 0" +
                        (is_error ? "." : ": the square of the standard error.")});
}

// Effects that stand in the table.
void read_effects(const RawTable& table, const PoolOptions& options, PoolStudies& found,
                  base::Problems& problems) {
  const bool is_error = options.variance.empty();
  const std::string& spread_column = is_error ? options.standard_error : options.variance;
  const auto labels = labels_of(table, options.label);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto estimate = number_in(table, row, options.effect, problems);
    const auto spread = number_in(table, row, spread_column, problems);
    if (spread) check_spread(table, row, spread_column, *spread, is_error, problems);
    if (estimate && spread) {
      const double variance = is_error ? *spread * *spread : *spread;
      found.effects.push_back({labels[row], *estimate, variance});
      found.rows.push_back(row);
    } else {
      found.left_out.push_back({row, estimate ? spread_column : options.effect});
    }
  }
}

base::Result<void> work_out_effects(const RawTable& table, const PoolOptions& options,
                                    PoolStudies& found) {
  const auto labels = labels_of(table, options.label);
  const auto studies = raw_studies(table, *options.raw, labels);
  if (!studies) return tl::unexpected(studies.error());
  auto sizes = sized(table, *studies, options.raw->measure,
                     {.zeros = options.zeros, .confidence = options.question.confidence});
  if (!sizes) return tl::unexpected(sizes.error());
  found.left_out = studies->left_out;
  found.notes = zero_sentences(*studies, sizes->zeros);
  found.effects = std::move(sizes->studies);
  for (const std::size_t place : sizes->places) found.rows.push_back(studies->rows[place]);
  return {};
}

// Leaves out studies that lack something in a column.
void keep_whole(const RawTable& table, const std::vector<std::string>& columns,
                PoolStudies& found) {
  PoolStudies kept{.effects = {}, .rows = {}, .left_out = std::move(found.left_out)};
  for (std::size_t i = 0; i < found.rows.size(); ++i) {
    const auto lacking = std::ranges::find_if(columns, [&](const std::string& column) {
      return is_missing(table.cell(found.rows[i], column));
    });
    if (lacking == columns.end()) {
      kept.effects.push_back(std::move(found.effects[i]));
      kept.rows.push_back(found.rows[i]);
    } else {
      kept.left_out.push_back({found.rows[i], *lacking});
    }
  }
  found.effects = std::move(kept.effects);
  found.rows = std::move(kept.rows);
  found.left_out = std::move(kept.left_out);
}

std::vector<std::string> texts_of(const RawTable& table, const PoolStudies& found,
                                  const std::string& column) {
  std::vector<std::string> texts;
  if (column.empty()) return texts;
  for (const std::size_t row : found.rows) texts.push_back(table.cell(row, column));
  return texts;
}

// By the column's numbers where all are numbers, or else by its texts; as they stand where equal.
std::vector<std::size_t> order_by(const std::vector<std::string>& texts) {
  std::vector<std::size_t> order(texts.size());
  std::iota(order.begin(), order.end(), 0);
  std::vector<double> numbers;
  for (const auto& text : texts) {
    if (const auto number = base::decimal_number({{}, text})) numbers.push_back(*number);
  }
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return numbers.size() == texts.size() ? numbers[a] < numbers[b] : texts[a] < texts[b];
  });
  return order;
}

std::vector<std::string> columns_needed(const PoolOptions& options) {
  std::vector<std::string> columns = options.moderators;
  for (const auto& name : {options.level, options.cluster, options.subgroup, options.cumulative}) {
    if (!name.empty()) columns.push_back(name);
  }
  return columns;
}

}  // namespace

base::Result<PoolStudies> pool_studies(const RawTable& table, const PoolOptions& options) {
  CW_CHECK(options.tables == TablePooling::none);
  PoolStudies found;
  base::Problems problems;
  if (options.raw) {
    auto worked_out = work_out_effects(table, options, found);
    if (!worked_out) return base::fail(std::move(worked_out));
  } else {
    read_effects(table, options, found, problems);
  }
  keep_whole(table, columns_needed(options), found);
  if (problems.empty() && found.effects.empty()) {
    problems.add({.place = table.places.file,
                  .what = "No row has something in each of the columns " +
                          listed_words(options.columns()) + "."});
  }
  auto moderators = moderator_columns(table, found.rows, options);
  if (moderators) {
    found.moderators = std::move(moderators->moderators);
    for (auto& note : moderators->notes) found.notes.push_back(std::move(note));
  } else {
    problems.add(std::move(moderators).error());
  }
  if (!problems.empty()) return std::move(problems).fail();
  found.cluster = texts_of(table, found, options.cluster);
  found.level = texts_of(table, found, options.level);
  found.subgroup = texts_of(table, found, options.subgroup);
  found.order = order_by(texts_of(table, found, options.cumulative));
  return found;
}

}  // namespace commonweal::learning
