#include "missions/metric_evidence_page.hpp"

#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/observation_store.hpp"
#include "missions/projection.hpp"
#include "missions/revision_words.hpp"
#include "missions/source_rows.hpp"
#include "platform/html/details.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::SummaryRow;

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html figures_table(const MetricReading& reading) {
  std::vector<std::vector<platform::TableCell>> rows;
  for (auto at = reading.observations.rbegin(); at != reading.observations.rend(); ++at) {
    rows.push_back({{.text = base::reader_text(at->period)},
                    {.text = figure_text(reading.metric, at->figure),
                     .format = platform::CellFormat::numeric}});
  }
  Html table = platform::table(
      {.caption = reading.metric.title + ", " + reading.body.name,
       .caption_classes = "govuk-table__caption--s",
       .head = {{.text = "Period"},
                {.text = reading.metric.unit_words, .format = platform::CellFormat::numeric}},
       .rows = std::move(rows),
       .first_cell_is_header = true});
  return platform::details(
      {.summary_text = "All figures as a table", .html = std::move(table), .id = "figures"});
}

std::string known_on_text(base::Date day) {
  return reader_text(day) + ": recorded before " + base::text(known_until(day));
}

Html source_link(const Source& source) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/sources/" + source.code).raw(">");
  return html.text(source.title).raw("</a>");
}

Html source_section(const MetricReading& reading, const Source& source) {
  std::vector<SummaryRow> rows;
  add_row(rows, "Published by", source.publisher);
  add_row(rows, "Licence", source.licence);
  add_row(rows, "File", source.file);
  const std::string in_file = rows_words(reading.observations, source.code);
  if (!in_file.empty()) add_row(rows, "Rows", in_file);
  if (!source.note.empty()) add_row(rows, "To know", source.note);
  Html html;
  html.raw("<h3 class=\"govuk-heading-s\">").add(source_link(source)).raw("</h3>\n");
  html.add(platform::summary_list({.rows = std::move(rows)}));
  return html.raw("\n<p class=\"govuk-body-s\">").text(source.attribution).raw("</p>\n");
}

}  // namespace

Html figures_section(const MetricReading& reading) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">The figures</h2>\n").add(figures_table(reading));
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"")
      .attribute("href", reading.address("/revisions"));
  html.raw(">How these figures were revised</a></p>\n");
  html.raw("<h2 class=\"govuk-heading-m\">Where they come from</h2>\n");
  for (const Source* source : reading.sources) html.add(source_section(reading, *source));
  return html;
}

Html provenance_section(const MetricReading& reading,
                        const std::optional<methods::ReplayQuestion>& question) {
  std::vector<SummaryRow> rows;
  if (question) add_row(rows, "Method", std::string(methods::kReplayVersion));
  if (reading.known_on) add_row(rows, "As known on", known_on_text(*reading.known_on));
  add_row(rows, "Figures, SHA-256", digest_of(reading.observations));
  if (reading.recorded) add_row(rows, "Last recorded", base::reader_text(*reading.recorded));
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"})).raw("\n");
  if (!question) return html;
  html.raw("<p class=\"govuk-body\">This command prints the same answer:</p>\n");
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>");
  html.text(command_line(reading.metric.code, reading.body.code, *question, reading.known_on));
  return html.raw("</code></pre>\n");
}

}  // namespace commonweal::missions
