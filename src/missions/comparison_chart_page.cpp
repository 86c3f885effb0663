#include "missions/comparison_chart_page.hpp"

#include <span>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/comparison_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using platform::IntervalRow;
using platform::RowStyle;

IntervalRow row_of(const Metric& metric, const RankedBody& it, bool is_strong) {
  IntervalRow row{.name = it.body->name,
                  .value = it.figure.value,
                  .lower = std::nullopt,
                  .upper = std::nullopt,
                  .value_text = value_words(metric, it.figure.value),
                  .style = is_strong ? RowStyle::strong : RowStyle::plain};
  if (it.figure.interval) {
    row.lower = it.figure.interval->lower;
    row.upper = it.figure.interval->upper;
  }
  return row;
}

std::string unit_line(const Metric& metric, const Comparison& comparison) {
  std::string line = metric.unit_words;

  line += ", " + base::reader_text(comparison.period);
  return comparison.has_intervals() ? line + ". Lines are 95% intervals" : line;
}

}  // namespace

platform::IntervalChart dot_plot(const ChosenComparison& chosen) {
  const Comparison& comparison = *chosen.comparison;
  CW_CHECK(!comparison.ranked.empty());
  const Metric& metric = *chosen.metric;
  platform::IntervalChart chart{
      .caption = {.id = "comparison",
                  .title = metric.title,
                  .unit = unit_line(metric, comparison),
                  .description = summary_words(chosen)},
      .rows = {},
      .mark = platform::IntervalMark::dot,
      .reference = std::nullopt,
      .value_text = [&metric](double value) { return value_words(metric, value); }};
  const auto& reference = comparison.reference;
  const Body* body = reference ? reference->body : nullptr;
  const Body* pointed_out = chosen.here == nullptr ? body : chosen.here;
  for (const auto& it : std::span(comparison.ranked).first(dots_shown(comparison.ranked.size()))) {
    chart.rows.push_back(row_of(metric, it, it.body == pointed_out));
  }
  if (reference) {
    chart.reference = {body->name + ' ' + value_words(metric, reference->figure.value),
                       reference->figure.value};
  }
  return chart;
}

}  // namespace commonweal::missions
