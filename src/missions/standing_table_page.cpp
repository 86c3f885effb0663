#include "missions/standing_table_page.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

#include "base/period_text.hpp"
#include "missions/standing_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/own/data_table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::DataColumn;
using platform::Html;
using platform::Sorted;
using platform::SortOrder;
using platform::TableCell;
using Pointers = std::vector<const MetricStanding*>;

const std::vector<DataColumn>& columns() {
  static const std::vector<DataColumn> all = {
      {.text = "Measure", .key = "measure"},
      {.text = "Latest", .format = CellFormat::numeric},
      {.text = "Period", .key = "period", .first = SortOrder::descending},
      {.text = "Change"},
      {.text = "Best", .format = CellFormat::numeric},
      {.text = "Years to recover", .key = "years", .format = CellFormat::numeric},
      {.text = "Dimension", .key = "dimension"}};
  return all;
}

// Never comes after any number of years, and what is not asked after never.
double years_of(const MetricStanding& metric) {
  if (!metric.standing || !metric.standing->recovery) return std::numeric_limits<double>::max();
  const auto& reached = metric.standing->recovery->answer.reached;
  return reached ? reached->years : std::numeric_limits<double>::max() / 2;
}

base::Date date_of(const MetricStanding& metric) {
  return metric.standing ? base::last_day(metric.standing->latest.period) : base::Date::min();
}

template <class Key>
void sort_by(Pointers& metrics, SortOrder order, Key key) {
  if (order == SortOrder::ascending) {
    std::ranges::stable_sort(metrics, std::less{}, key);
  } else {
    std::ranges::stable_sort(metrics, std::greater{}, key);
  }
}

Pointers ordered(const StandingTable& table, const std::optional<Sorted>& sorted) {
  Pointers metrics;
  for (const MetricStanding& metric : table.metrics) metrics.push_back(&metric);
  if (!sorted) return metrics;
  const auto& [column, order] = *sorted;
  if (column == "measure") {
    sort_by(metrics, order, [](const auto* metric) { return metric->metric->short_title; });
  } else if (column == "dimension") {
    sort_by(metrics, order, [](const auto* metric) { return metric->metric->dimension; });
  } else if (column == "period") {
    sort_by(metrics, order, [](const auto* metric) { return date_of(*metric); });
  } else {
    sort_by(metrics, order, [](const auto* metric) { return years_of(*metric); });
  }
  return metrics;
}

Html title_of(const Metric& metric) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/metrics/" + metric.code).raw(">");
  html.text(metric.short_title).raw("</a>");
  if (metric.tier == Tier::core) html.raw("<br><span class=\"cw-secondary\">core</span>");
  return html;
}

Html change_of(const Metric& metric, const Change& change) {
  Html html = goodness_tag(change.goodness);
  if (!html.empty()) html.raw(" ");
  return html.text(change_words(metric, change));
}

// As its column says that these are years.
std::string years_words(const Recovery& recovery) {
  const std::string words = recovery_words(recovery);
  return words.substr(0, words.find(" year"));
}

std::vector<TableCell> row_of(const MetricStanding& row) {
  const Metric& metric = *row.metric;
  std::vector<TableCell> cells = {{.html = title_of(metric)}};
  if (!row.standing) {
    cells.push_back({.text = std::string(kNoSeriesHeld)});
    cells.resize(columns().size() - 1);
    cells.push_back({.text = capitalised(code_word(metric.dimension))});
    return cells;
  }
  const Standing& standing = *row.standing;
  cells.push_back({.text = value_words(metric, standing.latest.value)});
  cells.push_back({.text = latest_period_words(standing)});
  cells.push_back({.html = standing.change ? change_of(metric, *standing.change) : Html()});
  cells.push_back({.text = standing.best ? value_words(metric, standing.best->point.value) : ""});
  cells.push_back({.text = standing.recovery ? years_words(*standing.recovery) : ""});
  cells.push_back({.text = capitalised(code_word(metric.dimension))});
  return cells;
}

}  // namespace

Html render(const StandingTable& table) {
  const auto sorted = platform::sorted_in(table.sort, columns());
  platform::DataTable data{.caption = table.caption,
                           .caption_classes = "govuk-visually-hidden",
                           .columns = columns(),
                           .sorted = sorted,
                           .address = [&](std::string_view sort, std::int64_t) {
                             return table.path + "?sort=" + std::string(sort) + "#all";
                           }};
  for (const auto* metric : ordered(table, sorted)) data.rows.push_back(row_of(*metric));
  return platform::data_table(data);
}

}  // namespace commonweal::missions
