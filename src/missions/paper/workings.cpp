#include "missions/paper/workings.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "base/check.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "missions/paper/row_ranges.hpp"

namespace commonweal::missions {
namespace {

std::string span_text(const std::set<base::Period>& periods) {
  if (periods.empty()) return "";
  const std::string first = base::text(*periods.begin());
  if (periods.size() == 1) return first;
  return first + " to " + base::text(*periods.rbegin());
}

const PaperFigure* find_figure(const std::vector<PaperFigure>& figures, base::Period period) {
  const auto found = std::ranges::find(figures, std::optional(period), &PaperFigure::period);
  return found == figures.end() ? nullptr : &*found;
}

[[noreturn]] void miss(std::string_view series, std::string_view item, std::string_view period) {
  throw MissingPaperFigure("The figures of the paper's claims lack " + std::string(series) +
                           " of " + std::string(item) + " in " + std::string(period) + ".");
}

}  // namespace

void Workings::note(std::string_view series, std::string_view item, const PaperFigure& figure) {
  const Key key{series, item, figure.source};
  if (!reads_.contains(key)) order_.push_back(key);
  Read& read = reads_[key];
  if (!read.lines.insert(figure.line).second) return;
  read.source_rows.push_back(figure.rows);
  if (figure.period) read.periods.insert(*figure.period);
}

base::Period Workings::period(std::string_view series, std::string_view text) const {
  const auto& about = figures_.series(series);
  CW_CHECK(about.period.has_value());
  const auto period = base::period_of_kind({"period", text}, *about.period);
  CW_CHECK(period.has_value());
  return *period;
}

methods::Series Workings::series(std::string_view series, std::string_view item) {
  std::vector<methods::Point> points;
  for (const PaperFigure& figure : figures_.of(series, item)) {
    CW_CHECK(figure.period.has_value());
    points.push_back({*figure.period, figure.value});
    note(series, item, figure);
  }
  auto made = methods::Series::make(std::move(points));
  if (!made) throw MissingPaperFigure(made.error().problems.front().what);
  return *std::move(made);
}

methods::Series Workings::series(std::string_view series, std::string_view item,
                                 const Between& between) {
  const auto last = period(series, between.last);
  // Before every period of its kind.
  const base::Period ever(last.kind(), std::numeric_limits<std::int32_t>::min());
  const auto first = between.first.empty() ? ever : period(series, between.first);
  std::vector<methods::Point> points;
  for (const PaperFigure& figure : figures_.of(series, item)) {
    if (!figure.period || *figure.period > last || *figure.period < first) continue;
    points.push_back({*figure.period, figure.value});
    note(series, item, figure);
  }
  auto made = methods::Series::make(std::move(points));
  if (!made) miss(series, item, between.last);
  return *std::move(made);
}

bool Workings::holds(std::string_view series, std::string_view item, std::string_view text) const {
  return find_figure(figures_.of(series, item), period(series, text)) != nullptr;
}

double Workings::figure(std::string_view series, std::string_view item, std::string_view text) {
  const auto* found = find_figure(figures_.of(series, item), period(series, text));
  if (found == nullptr) miss(series, item, text);
  note(series, item, *found);
  return found->value;
}

double Workings::figure(std::string_view series, std::string_view item) {
  const auto& figures = figures_.of(series, item);
  if (figures.size() != 1) miss(series, item, "one figure");
  note(series, item, figures.front());
  return figures.front().value;
}

void Workings::step(std::string words, std::string result) {
  steps_.push_back({std::move(words), std::move(result)});
}

Working Workings::answer(double value) const {
  Working working{.value = value,
                  .inputs = {},
                  .steps = steps_,
                  .command = command_,
                  .page = page_,
                  .chart = chart_};
  for (const Key& key : order_) {
    const auto& [series, item, source] = key;
    const Read& read = reads_.at(key);
    const PaperSeries& about = figures_.series(series);
    const PaperSource& from = figures_.source(source);
    working.inputs.push_back({.file = about.file,
                              .rows = row_ranges(read.lines),
                              .series = series,
                              .item = item,
                              .item_name = figures_.name_of(item),
                              .title = about.title,
                              .periods = span_text(read.periods),
                              .figures = read.lines.size(),
                              .source_file = from.file,
                              .source_rows = row_ranges(read.source_rows),
                              .publisher = from.publisher,
                              .licence = from.licence});
  }
  return working;
}

}  // namespace commonweal::missions
