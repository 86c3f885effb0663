#include "missions/brief_page.hpp"

#include <string>
#include <utility>

#include "missions/brief_document_file.hpp"
#include "missions/brief_store.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/site_page.hpp"
#include "platform/html/page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

Html paragraph(platform::Markup classes, std::string_view text) {
  Html html;
  html.raw("<p class=\"").raw(classes).raw("\">").text(text);
  return html.raw("</p>\n");
}

Html list_of(const std::vector<std::string>& points) {
  Html html;
  if (points.empty()) return html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& point : points) html.raw("<li>").text(point).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html key_figures(const Brief& brief) {
  Html html;
  if (brief.figures.empty()) return html;
  html.raw("<dl class=\"cw-brief__figures\">\n");
  for (const auto& [label, value, note] : brief.figures) {
    html.raw("<div class=\"cw-brief__figure\">\n<dt>").text(label).raw("</dt>\n");
    html.raw("<dd><strong class=\"cw-brief__value\">").text(value).raw("</strong> ");
    html.raw("<span class=\"cw-brief__note\">").text(note).raw("</span></dd>\n</div>\n");
  }
  return html.raw("</dl>\n");
}

Html table_html(const BriefTable& table) {
  platform::HtmlTable drawn{.caption = table.title,
                            .caption_classes = "govuk-visually-hidden",
                            .head = {},
                            .rows = {},
                            .first_cell_is_header = true};
  const auto format = [&](std::size_t i) {
    return table.numeric[i] ? platform::CellFormat::numeric : platform::CellFormat::text;
  };
  for (std::size_t i = 0; i < table.head.size(); ++i) {
    drawn.head.push_back({.text = table.head[i], .format = format(i)});
  }
  for (const auto& row : table.rows) {
    std::vector<platform::TableCell> cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back({.text = row[i], .format = format(i)});
    }
    drawn.rows.push_back(std::move(cells));
  }
  return platform::scroll_region(table.title, platform::table(drawn));
}

Html section_html(const BriefSection& section) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">").text(section.title).raw("</h2>\n");
  for (const auto& sentence : section.sentences) html.add(paragraph("govuk-body", sentence));
  html.add(list_of(section.points));
  return section.table ? html.add(table_html(*section.table)) : html;
}

Html sources_html(const Brief& brief) {
  Html html;
  if (brief.sources.empty()) return html;
  html.raw("<h2 class=\"govuk-heading-m\">Sources</h2>\n").add(list_of(source_lines(brief)));
  return html.add(paragraph("govuk-body-s", attribution_words(brief)));
}

Html proof_html(const Brief& brief) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.add(paragraph("govuk-body cw-breaks", brief.as_known + ". The figures have the SHA-256 " +
                                                 brief.digest + ". This command prints the same:"));
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(brief.command);
  return html.raw("</code></pre>\n");
}

// "/metrics/waiting-list/brief.pdf?body=…"
std::string pdf_address(std::string address) {
  const auto query = address.find('?');
  return address.insert(query == std::string::npos ? address.size() : query, ".pdf");
}

Html main_part(const BriefReading& reading) {
  const Brief& brief = reading.brief;
  Html html;
  html.raw("<div class=\"cw-brief\">\n<span class=\"govuk-caption-l\">").text(brief.caption);
  html.raw("</span>\n<h1 class=\"govuk-heading-l\">").text(brief.title).raw("</h1>\n");
  html.add(paragraph("govuk-body-l", brief.lead));
  html.raw("<p class=\"govuk-body cw-no-print\"><a class=\"govuk-link\"");
  html.attribute("href", pdf_address(brief.address));
  html.raw(">Download this brief as a PDF of two pages</a></p>\n").add(key_figures(brief));
  if (reading.metric != nullptr) {
    html.add(platform::render(
        history_line_chart(*reading.metric, reading.observations, reading.answer)));
    html.raw("\n");
  }
  for (const auto& section : brief.sections) html.add(section_html(section));
  return html.add(sources_html(brief)).add(proof_html(brief)).raw("</div>\n");
}

Response page(const BriefReading& reading, platform::Breadcrumb up, const Request& request) {
  platform::Page page =
      site_page(reading.brief.title + ": brief", main_part(reading), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, std::move(up), {.text = "Brief"}};
  return platform::ok_html(platform::layout(page));
}

Response pdf(const BriefReading& reading, const std::string& stem) {
  return {.content_type = "application/pdf",
          .body = brief_pdf(reading).bytes,
          .headers = {{"Content-Disposition", "inline; filename=\"" + stem + "-brief.pdf\""}}};
}

base::Result<BriefReading> metric_reading(const Request& request, const Holdings& holdings) {
  auto known_on = known_on_in(
      {.place = "known-on", .text = request.query("known-on").value_or(std::string_view())});
  if (!known_on) return base::fail(std::move(known_on));
  return read_metric_brief(holdings, {.metric = request.field("metric").text,
                                      .body = request.query("body"),
                                      .known_on = *known_on});
}

}  // namespace

base::Result<Response> show_metric_brief(const Request& request, const Holdings& holdings) {
  auto reading = metric_reading(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  const Metric& metric = *holdings.directory.find_metric(request.field("metric").text);
  return page(*reading, {.text = metric.short_title, .href = "/metrics/" + metric.code}, request);
}

base::Result<Response> answer_metric_brief_pdf(const Request& request, const Holdings& holdings) {
  auto reading = metric_reading(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  return pdf(*reading, std::string(request.field("metric").text));
}

base::Result<Response> show_mission_brief(const Request& request, const Holdings& holdings) {
  auto reading = read_mission_brief(holdings, request.field("mission").text);
  if (!reading) return base::fail(std::move(reading));
  const Mission& mission = *holdings.directory.find_mission(request.field("mission").text);
  return page(*reading, {.text = mission.title, .href = "/missions/" + mission.code}, request);
}

base::Result<Response> answer_mission_brief_pdf(const Request& request, const Holdings& holdings) {
  auto reading = read_mission_brief(holdings, request.field("mission").text);
  if (!reading) return base::fail(std::move(reading));
  return pdf(*reading, std::string(request.field("mission").text));
}

}  // namespace commonweal::missions
