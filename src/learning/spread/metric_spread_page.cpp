#include "learning/spread/metric_spread_page.hpp"

#include <set>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/spread/metric_spread_words.hpp"
#include "learning/spread/spread_store.hpp"
#include "learning/spread/spread_words_page.hpp"
#include "missions/body_words.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/bar_chart.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"

namespace commonweal::learning {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::TableCell;

TableCell numeric(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

Html opening(const MetricSpread& spread) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">");
  html.text(spread.metric->short_title + ": if all did as well as the best quarter");
  html.raw("</h1>\n").add(platform::inset_text({.text = gain_sentence(spread)}));
  const auto notes = gain_notes(spread);
  if (!notes.empty()) html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& note : notes) html.raw("<li>").text(note).raw("</li>\n");
  if (!notes.empty()) {
    html.raw("</ul>\n").add(spread_paragraph(std::string(kGainIsNoForecast)));
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(spread_link("/metrics/" + spread.metric->code, "This measure over time")).raw(". ");
  html.add(spread_link("/metrics/" + spread.metric->code + "/compare", "Compare the bodies"));
  return html.raw(".</p>\n</div>\n");
}

std::string chart_words(const MetricSpread& spread) {
  std::string words = "Shares of the gain:";
  for (const auto& region : spread.regions) {
    words += ' ' + region_words(region) + ' ' + share_words(region.share) + ';';
  }
  words.back() = '.';
  return words;
}

platform::HtmlTable regions_table(const MetricSpread& spread) {
  platform::HtmlTable table{.caption = "Where the gain lies",
                            .head = {{.text = "Region"},
                                     numeric("Bodies"),
                                     numeric("Behind the best quarter"),
                                     numeric("Share of the gain")},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& region : spread.regions) {
    table.rows.push_back({{.text = region_words(region)},
                          numeric(std::to_string(region.bodies)),
                          numeric(std::to_string(region.behind)),
                          numeric(share_words(region.share))});
  }
  return table;
}

Html regions(const MetricSpread& spread) {
  if (spread.regions.size() < 2 || spread.quartile->behind == 0) return {};
  platform::BarChart chart{
      .caption = {.id = "where-the-gain-lies",
                  .title = "Most of the gain lies in " +
                           (spread.regions.front().region == nullptr
                                ? std::string("no region")
                                : missions::in_sentence(*spread.regions.front().region)),
                  .unit = "Share of the gain, " + base::reader_text(*spread.period),
                  .description = chart_words(spread)},
      .bars = {}};
  if (spread.regions.front().share < 0.5) chart.caption.title = "Where the gain lies";
  for (const auto& region : spread.regions) {
    chart.bars.push_back({.name = region_words(region),
                          .value = region.share * 100,
                          .value_text = share_words(region.share)});
  }
  return platform::chart_with_table({.chart = render(chart),
                                     .title = chart.caption.title,
                                     .id = "regions-table",
                                     .table = regions_table(spread)});
}

std::vector<TableCell> body_row(const MetricSpread& spread, const SpreadBody& it) {
  const auto& metric = *spread.metric;
  return {{.html = spread_link(missions::address_of(*it.body), it.body->name)},
          {.text = it.region == nullptr ? "" : it.region->name},
          numeric(missions::value_words(metric, it.figure.value)),
          numeric(it.is_behind ? base::grouped(it.gap, metric.decimals) : "At it"),
          numeric(it.is_behind ? base::grouped(it.share * 100, 1) + "%" : "")};
}

Html bodies(const MetricSpread& spread) {
  if (spread.bodies.empty()) return {};
  platform::DataTable table{
      .caption = "Each body against the best quarter",
      .columns = {{.text = "Body"},
                  {.text = "Region"},
                  {.text = base::reader_text(*spread.period), .format = CellFormat::numeric},
                  {.text = "To the best quarter", .format = CellFormat::numeric},
                  {.text = "Share of the gain", .format = CellFormat::numeric}}};
  for (const auto& it : spread.bodies) table.rows.push_back(body_row(spread, it));
  return Html()
      .raw("<div class=\"cw-listing\">\n")
      .add(platform::data_table(table))
      .raw("</div>\n");
}

// What the best do is not known from figures; what was studied is.
Html what_works(const missions::Directory& directory, const MetricSpread& spread) {
  std::set<std::string> listed;
  Html items;
  for (const auto* effect : directory.effects_on(spread.metric->code)) {
    const auto* it = directory.find_intervention(effect->intervention);
    if (it == nullptr || !listed.insert(it->code).second) continue;
    items.raw("<li>").add(spread_link("/interventions/" + it->code, it->title));
    items.raw(" (").add(spread_link("/interventions/" + it->code + "/spread", "who does it"));
    items.raw(")</li>\n");
  }
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h2 class=\"govuk-heading-l\">What works on this</h2>\n");
  if (items.empty()) {
    html.add(spread_paragraph("No intervention has an effect on this measure on record."));
    return html.raw("</div>\n");
  }
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n").add(items);
  return html.raw("</ul>\n</div>\n");
}

}  // namespace

base::Result<platform::Response> show_metric_spread(const platform::Request& request,
                                                    const missions::Holdings& holdings) {
  const auto spread = load_metric_spread(holdings, request.field("metric").text);
  if (!spread) return tl::unexpected(spread.error());
  Html html = opening(*spread);
  html.add(regions(*spread)).add(what_works(holdings.directory, *spread)).add(bodies(*spread));
  html.add(spread_downloads("/spread/" + spread->metric->code));
  auto page = missions::site_page(spread->metric->short_title + ": spread what works",
                                  std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Spread what works", .href = "/spread"},
                      {.text = spread->metric->short_title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
