#include "missions/area_map_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/ancestor.hpp"
#include "missions/area_drawing_page.hpp"
#include "missions/body_words.hpp"
#include "missions/comparison_words.hpp"
#include "missions/measure_page.hpp"
#include "missions/scorecard_words.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::TableCell;

const Measure& shown(const Area& area) { return area.scorecard.measures[*area.shown]; }

Html choice_of(const Area& area) {
  platform::Select select{
      .name = "metric", .label = {.text = "Measure"}, .value = shown(area).metric->code};
  for (const Measure& measure : area.scorecard.measures) {
    select.items.push_back({.text = measure.metric->short_title, .value = measure.metric->code});
  }
  platform::FilterBar bar{.action = "/areas/" + area.scorecard.body->code + "#map",
                          .label = "Choose what the map shows",
                          .button_text = "Show"};
  bar.fields.push_back(platform::select(select));
  return platform::filter_bar(bar);
}

// Those that the reader knows: of the same region, or within the place itself.
std::vector<BodyFigure> near_by(const Area& area, const Directory& directory) {
  const Body& body = *area.scorecard.body;
  const bool is_on_map = body.kind == area.kind;
  const Body* around = !is_on_map    ? &body
                       : body.parent ? directory.find_body(*body.parent)
                                     : nullptr;
  std::vector<BodyFigure> near;
  for (const BodyFigure& place : area.places) {
    if (around != nullptr && lies_in(directory, *place.body, *around)) near.push_back(place);
  }
  return near;
}

BodyFigure reference_of(const Measure& measure) {
  if (!measure.country) return {};
  return {measure.country->body,
          Observation{.period = measure.period,
                      .figure = base::Reported{measure.country->figure.value},
                      .interval = measure.country->figure.interval}};
}

// The name, and under it the rank.
Html name_of(const RankedBody& it, const Body& here) {
  Html html;
  if (it.body == &here) {
    html.text(it.body->name + " (this place)");
  } else {
    html.raw("<a class=\"govuk-link\"").attribute("href", "/areas/" + it.body->code).raw(">");
    html.text(it.body->name).raw("</a>");
  }
  html.raw("<br><span class=\"cw-quiet govuk-!-font-weight-regular\">");
  return html.text("Rank " + rank_words(it)).raw("</span>");
}

// The figure, and under it how sure it is.
Html figure_of(const Metric& metric, const Measured& figure) {
  Html html;
  html.text(value_words(metric, figure.value));
  if (!figure.interval) return html;
  html.raw("<br><span class=\"cw-quiet cw-whole\">").text(interval_words(metric, *figure.interval));
  return html.raw("</span>");
}

std::vector<TableCell> row_of(const RankedBody& it, const Area& area,
                              const Comparison& comparison) {
  constexpr auto kNumber = platform::CellFormat::numeric;
  std::vector<TableCell> row{
      {.html = name_of(it, *area.scorecard.body)},
      {.html = figure_of(*shown(area).metric, it.figure), .format = kNumber}};
  if (it.difference) {
    const Html tag = difference_tag(*it.difference);
    row.push_back(tag.empty() ? TableCell{.text = difference_words(it, comparison)}
                              : TableCell{.html = tag});
  }
  return row;
}

Html table_of(const Area& area, const Comparison& comparison) {
  const Measure& measure = shown(area);
  platform::HtmlTable table{
      .caption = measure.metric->title + ", " + base::reader_text(measure.period),
      .caption_classes = "govuk-table__caption--s",
      .head = {{.text = "Place and rank"},
               {.text = comparison.has_intervals() ? "Figure and 95% interval" : "Figure",
                .format = platform::CellFormat::numeric}},
      .rows = {},
      .first_cell_is_header = true};
  if (comparison.reference) {
    table.head.push_back({.text = "Against " + comparison.reference->body->name});
  }
  for (const auto& it : comparison.ranked) table.rows.push_back(row_of(it, area, comparison));
  return platform::scroll_region("Places near by", platform::table(table));
}

Html missing_note(const Comparison& comparison) {
  if (comparison.missing.empty()) return {};
  Html html;
  html.raw("<p class=\"govuk-body-s\">No figure: ");
  bool is_first = true;
  for (const auto& it : comparison.missing) {
    if (!is_first) html.raw("; ");
    html.text(it.body->name).raw(" (").text(missing_words(it)).raw(")");
    is_first = false;
  }
  return html.raw("</p>\n");
}

Html further(const Area& area) {
  const Metric& metric = *shown(area).metric;
  Html html;
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute("href", "/metrics/" + metric.code +
                             "/compare?kind=" + std::string(code_word(area.kind)) +
                             "&here=" + area.scorecard.body->code);
  html.raw(">Compare all ").text(many_of_kind(area.kind)).raw("</a>, or <a class=\"govuk-link\"");
  html.attribute("href", "/metrics/" + metric.code).raw(">read about this measure</a>.</p>\n");
  return html;
}

}  // namespace

Html area_map(const Area& area, const Directory& directory, const CouncilOutlines& outlines) {
  if (!area.shown) return {};
  const Measure& measure = shown(area);
  Html html;
  html.raw(
      "<section id=\"map\">\n<h2 class=\"govuk-heading-l\">One measure, place by place</h2>\n");
  html.add(choice_of(area));
  const auto near = near_by(area, directory);
  if (near.empty()) {
    html.raw("<p class=\"govuk-body\">No ").text(one_of_kind(area.kind));
    html.raw(" near by has a figure of this measure for ").text(base::reader_text(measure.period));
    return html.raw(".</p>\n").add(further(area)).raw("</section>\n");
  }
  const auto comparison = compared(*measure.metric, measure.period, near, reference_of(measure));
  html.raw("<p class=\"govuk-body\">").text(measure.metric->description).raw("</p>\n");
  html.raw("<div class=\"cw-beside\">\n<div>\n")
      .add(area_drawing(area, outlines))
      .raw("</div>\n<div>\n");
  html.add(table_of(area, comparison)).add(missing_note(comparison)).add(further(area));
  return html.raw("</div>\n</div>\n</section>\n");
}

}  // namespace commonweal::missions
