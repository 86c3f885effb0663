#include "missions/layout_columns_file.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

using platform::CsvReader;
using platform::CsvRow;

std::optional<std::size_t> column_in(const CsvReader& reader, std::string_view name) {
  if (name.empty()) return std::nullopt;
  const auto column = reader.column(name);
  CW_CHECK(column);
  return column;
}

BoundText bound(const ColumnOrText& text, const CsvReader& reader) {
  return {.column = column_in(reader, text.column),
          .and_column = column_in(reader, text.and_column),
          .text = text.text};
}

std::optional<BoundSeries> bound(const LayoutSeries& series, const CsvReader& reader,
                                 const Catalogue& catalogue) {
  const auto metric = catalogue.metrics.find(series.metric);
  if (metric == catalogue.metrics.end()) return std::nullopt;
  const auto source = catalogue.sources.find(series.source);
  BoundSeries bound{
      .series = &series,
      .metric = metric->second,
      .source = source == catalogue.sources.end() ? std::nullopt : std::optional(source->second),
      .where = {},
      .value = column_in(reader, series.value),
      .numerator = column_in(reader, series.numerator),
      .denominator = column_in(reader, series.denominator)};
  for (const Condition& condition : conditions_in(series.where)) {
    bound.where.push_back({*column_in(reader, condition.column), condition});
  }
  return bound;
}

std::string no_metric_sentence(const Layout& layout) {
  std::string sentence =
      "The layout " + std::string(layout.name) + " has figures of metrics that are not there: ";
  for (std::size_t i = 0; i < layout.series.size(); ++i) {
    sentence.append(i == 0 ? "" : ", ").append(layout.series[i].metric);
  }
  return sentence + ". Import one first.";
}

}  // namespace

bool BoundSeries::has(const CsvRow& row) const {
  return std::ranges::all_of(where, [&row](const BoundCondition& bound) {
    return bound.condition.holds(row[bound.column]);
  });
}

std::string_view BoundText::of(const CsvRow& row, std::string& buffer) const {
  if (!column) return text;
  if (!and_column) return row[*column];
  buffer.assign(row[*column]).append(" ").append(row[*and_column]);
  return buffer;
}

BoundLayout bound(const Layout& layout, const CsvReader& reader, const Catalogue& catalogue,
                  const std::string& file, base::Problems& problems) {
  BoundLayout bound_layout{.layout = &layout,
                           .body = bound(layout.body, reader),
                           .period = bound(layout.period, reader),
                           .marks = column_in(reader, layout.marks),
                           .lower = column_in(reader, layout.lower),
                           .upper = column_in(reader, layout.upper),
                           .series = {}};
  for (const LayoutSeries& series : layout.series) {
    auto found = bound(series, reader, catalogue);
    if (found) bound_layout.series.push_back(*std::move(found));
  }
  if (bound_layout.series.empty()) {
    problems.add({.place = file, .what = no_metric_sentence(layout)});
  }
  return bound_layout;
}

}  // namespace commonweal::missions
