#include "missions/report/report_parts_page.hpp"

#include <utility>

#include "missions/report/report_words.hpp"
#include "platform/chart/interval_chart.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html table_html(const BriefTable& table) {
  platform::HtmlTable drawn{.caption = table.title,
                            .caption_classes = "govuk-table__caption--s",
                            .head = {},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& head : table.head) drawn.head.push_back({.text = head});
  for (const auto& row : table.rows) {
    std::vector<platform::TableCell> cells;
    for (const auto& cell : row) cells.push_back({.text = cell});
    drawn.rows.push_back(std::move(cells));
  }
  return platform::scroll_region(table.title, platform::table(drawn));
}

Html chart_html(const ReportPart& part) {
  platform::IntervalChart chart{.caption = {.id = "chances-" + part.key,
                                            .title = part.chart->title,
                                            .unit = part.chart->unit,
                                            .description = part.chart->description},
                                .rows = {},
                                .mark = platform::IntervalMark::bar,
                                .reference = {},
                                .value_text = {}};
  if (const auto line = part.chart->line) {
    chart.reference = platform::Reference{part.chart->line_words, *line};
  }
  for (const auto& [name, value, value_text] : part.chart->bars) {
    chart.rows.push_back({.name = name,
                          .value = value,
                          .lower = std::nullopt,
                          .upper = std::nullopt,
                          .value_text = value_text});
  }
  return platform::render(chart);
}

}  // namespace

Html words_html(const std::string& words) {
  Html html;
  for (const auto& text : paragraphs_of(words)) {
    html.raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
  }
  return html;
}

Html facts_html(const ReportPart& part) {
  Html html;
  for (const auto& sentence : part.sentences) html.add(words_html(sentence));
  if (part.chart) html.add(chart_html(part)).raw("\n");
  for (const auto& table : part.tables) html.add(table_html(table));
  if (part.points.empty()) return html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& point : part.points) html.raw("<li>").text(point).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html part_html(const ReportPart& part) {
  Html html;
  html.raw("<section").attribute("id", part.key).raw(">\n<h2 class=\"govuk-heading-m\">");
  html.text(part.title).raw("</h2>\n").add(words_html(part.words));
  html.raw("<h3 class=\"govuk-heading-s\">").text(kFactsTitle);
  html.raw("<span class=\"govuk-visually-hidden\">: ").text(part.title);
  return html.raw("</span></h3>\n").add(facts_html(part)).raw("</section>\n");
}

}  // namespace commonweal::missions
