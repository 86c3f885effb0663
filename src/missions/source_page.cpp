#include "missions/source_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/site_page.hpp"
#include "missions/source_series_store.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::SummaryRow;
using platform::TableCell;

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html facts(const Source& source) {
  std::vector<SummaryRow> rows;
  add_row(rows, "Published by", source.publisher);
  add_row(rows, "Licence", source.licence);
  add_row(rows, "Attribution", source.attribution);
  add_row(rows, "File", source.file);
  add_row(rows, "To know", source.note);
  return platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"});
}

std::vector<TableCell> row_of(const SourceSeries& series) {
  Html name;
  name.raw("<a class=\"govuk-link\"").attribute("href", "/metrics/" + series.metric->code);
  name.raw(">").text(series.metric->title).raw("</a>");
  return {{.html = std::move(name)},
          {.text = series.body->name},
          {.text = periods_words(series.part)},
          {.text = std::to_string(series.part.periods)},
          {.text = series.rows}};
}

Html series_section(const std::vector<SourceSeries>& all) {
  platform::DataTable table{
      .caption = "Measures from this source",
      .columns = {{.text = "Measure"},
                  {.text = "Place"},
                  {.text = "Periods held"},
                  {.text = "Figures", .format = CellFormat::numeric},
                  {.text = "Rows of the file", .format = CellFormat::numeric}},
      .empty =
          "No measure opens with figures of this source. Figures of single places may come "
          "from it."};
  for (const SourceSeries& series : all) table.rows.push_back(row_of(series));
  Html html;
  html.raw("<div class=\"cw-listing\">\n").add(platform::data_table(table));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<platform::Response> show_source(const platform::Request& request,
                                             const Holdings& holdings) {
  auto found = holdings.directory.source(request.field("source").text);
  if (!found) return base::fail(std::move(found));
  const Source& source = **found;
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Source</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(source.title).raw("</h1>\n");
  html.add(facts(source)).raw("\n</div>\n");
  html.add(series_section(load_source_series(holdings, source)));
  platform::Page page = site_page(source.title, std::move(html), request.visitor);
  mark_part(page, "/sources");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Sources", .href = "/sources"},
                      {.text = source.title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
