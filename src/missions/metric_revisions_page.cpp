#include "missions/metric_revisions_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/metric_revisions_store.hpp"
#include "missions/revision_chart_page.hpp"
#include "missions/revision_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/details.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::TableCell;

using Row = std::vector<TableCell>;

std::string with_body(const MetricRevisions& of, std::string path) {
  return of.body.code == of.metric.body ? path : path + "?body=" + of.body.code;
}

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

std::string source_text(const Observation& observation) {
  if (observation.source_rows.empty()) return observation.source;
  const bool is_one = observation.source_rows.find_first_of("-,") == std::string::npos;
  return observation.source + (is_one ? ", row " : ", rows ") + observation.source_rows;
}

Row row_of(const Metric& metric, const RevisionStep& step) {
  const auto& [revision, change, percent] = step;
  return {{.text = base::reader_text(revision.recorded)},
          number_cell(figure_text(metric, revision.observation.figure)),
          number_cell(change ? change_text(metric, *change) : ""),
          number_cell(percent && *change != 0 ? percent_text(*percent) : ""),
          {.text = source_text(revision.observation)}};
}

Html revisions_table(const Metric& metric, const std::vector<PeriodHistory>& revised) {
  std::vector<Row> rows;
  for (auto history = revised.rbegin(); history != revised.rend(); ++history) {
    const auto steps = steps_of(*history);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      Row row = row_of(metric, steps[i]);
      const std::string period = base::reader_text(history->period());
      row.insert(row.begin(), {.text = i == 0 ? period
                                              : period + ", revision " +
                                                    std::to_string(steps[i].revision.number - 1)});
      rows.push_back(std::move(row));
    }
  }
  return platform::scroll_region(
      "Revisions", platform::table({.caption = "Every revision, the latest period first",
                                    .caption_classes = "govuk-table__caption--m",
                                    .head = {{.text = "Period"},
                                             {.text = "Recorded"},
                                             number_cell("Figure"),
                                             number_cell("Change"),
                                             number_cell("In percent"),
                                             {.text = "Source"}},
                                    .rows = std::move(rows),
                                    .first_cell_is_header = true}));
}

Html download(const MetricRevisions& of) {
  const std::string path = "/api/v1/metrics/" + of.metric.code + "/revisions";
  Html html;
  html.raw("<p class=\"govuk-body\">Download: <a class=\"govuk-link\"");
  html.attribute("href", with_body(of, path + ".csv")).raw(">CSV</a>, <a class=\"govuk-link\"");
  return html.attribute("href", with_body(of, path)).raw(">JSON</a></p>\n");
}

Html main_part(const MetricRevisions& of) {
  const auto revised = of.history.revised();
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">").text(of.body.name);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">Revisions: ").text(of.metric.title);
  html.raw("</h1>\n");
  for (const auto& sentence : revision_sentences(of.metric, of.history)) {
    html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  html.raw("</div>\n");
  if (revised.empty()) return html;
  if (of.history.summary()) {
    html.add(revision_chart(of.metric, of.history)).raw("\n");
    html.add(platform::details({.summary_text = "This chart as a table",
                                .html = revision_chart_table(of.metric, of.history),
                                .id = "revision-chart-table"}));
  }
  return html.raw("\n").add(revisions_table(of.metric, revised)).add(download(of));
}

}  // namespace

base::Result<platform::Response> show_revisions(const platform::Request& request,
                                                platform::Transaction& transaction) {
  auto of = load_metric_revisions(transaction, request.field("metric").text, request.query("body"));
  if (!of) return base::fail(std::move(of));
  platform::Page page =
      site_page("Revisions: " + of->metric.title, main_part(*of), request.visitor);
  const auto mission = load_mission(transaction, of->metric.mission);
  CW_CHECK(mission);
  mark_part(page, "/");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"},
      {.text = mission->title, .href = "/missions/" + mission->code},
      {.text = of->metric.short_title, .href = with_body(*of, "/metrics/" + of->metric.code)},
      {.text = "Revisions"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
