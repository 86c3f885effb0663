#include "missions/framework_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "missions/framework_api.hpp"
#include "missions/framework_store.hpp"
#include "missions/framework_words.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Markup;

std::string address(const Framework& framework, std::string_view ending) {
  std::string address = "/framework/" + framework.body->code + std::string(ending);
  if (framework.mission != nullptr) address += "?mission=" + framework.mission->code;
  return address;
}

std::string metric_address(const MetricStanding& measure) {
  const bool is_own = measure.body->code == measure.metric->body;
  return "/metrics/" + measure.metric->code + (is_own ? "" : "?body=" + measure.body->code);
}

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html secondary(const std::string& words) {
  if (words.empty()) return {};
  return Html().raw("<span class=\"cw-secondary\">").text(words).raw("</span>\n");
}

Html figure(const Metric& metric, const Standing& standing) {
  Html html;
  html.raw("<span class=\"cw-services__figure\"><strong>");
  html.text(value_words(metric, standing.latest.value)).raw("</strong>");
  if (metric.unit != "percent") html.text(' ' + unit_after(metric));
  html.raw(" <span class=\"cw-secondary\">").text(latest_period_words(standing));
  return html.raw("</span></span>\n");
}

Html item(const MetricStanding& measure, const Body& body) {
  const Metric& metric = *measure.metric;
  Html html;
  html.raw("<li>\n").add(link(metric.short_title, metric_address(measure))).raw("\n");
  if (!measure.standing) {
    return html.add(secondary(std::string(kNoSeriesHeld))).raw("</li>\n");
  }
  html.add(figure(metric, *measure.standing)).add(sparkline_of(measure)).raw("\n");
  if (const auto& change = measure.standing->change) {
    html.raw("<div>").add(goodness_tag(change->goodness)).raw(" ");
    html.text(change_words(metric, *change)).raw("</div>\n");
  }
  const std::string elsewhere = elsewhere_words(measure, body);
  if (!elsewhere.empty()) html.raw("<div>").add(secondary(elsewhere)).raw("</div>\n");
  return html.raw("</li>\n");
}

Html column(Dimension dimension, const std::vector<const MetricStanding*>& cell, const Body& body) {
  Html html;
  html.raw("<div class=\"cw-services__column\">\n<h3 class=\"cw-services__dimension\">");
  html.text(capitalised(code_word(dimension))).raw("</h3>\n");
  if (cell.empty()) {
    html.raw("<p class=\"cw-services__none\">").text(kNoMeasureYet).raw("</p>\n");
    return html.raw("</div>\n");
  }
  html.raw("<ul class=\"cw-services__list\">\n");
  for (const MetricStanding* measure : cell) html.add(item(*measure, body));
  return html.raw("</ul>\n</div>\n");
}

std::string measures(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " measure" : " measures");
}

std::string cell_words(const std::vector<const MetricStanding*>& cell, const Body& body) {
  switch (holding_of(cell, body)) {
    case CellHolding::no_measure: return std::string(kNoMeasureYet);
    case CellHolding::no_series: return std::string(kNoSeriesHeld);
    case CellHolding::elsewhere: return measures(cell.size()) + ", of another area";
    case CellHolding::here: return measures(cell.size());
  }
  CW_CHECK(false);
}

std::string section_id(std::size_t place) { return "service-" + std::to_string(place + 1); }

// All cells at a glance.
Html overview(const Framework& framework) {
  platform::HtmlTable table{.caption = "Where there is a measure",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Service"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const Dimension dimension : kDimensions) {
    table.head.push_back({.text = capitalised(code_word(dimension))});
  }
  for (std::size_t at = 0; at < framework.services.size(); ++at) {
    const ServiceStanding& service = framework.services[at];
    std::vector<platform::TableCell> row{
        {.html = link(capitalised(service.service), "#" + section_id(at))}};
    for (const auto& cell : service.dimensions) {
      row.push_back({.text = cell_words(cell, *framework.body)});
    }
    table.rows.push_back(std::move(row));
  }
  return platform::scroll_region("Where there is a measure", platform::table(table));
}

Html grid(const Framework& framework) {
  Html html;
  html.raw("<div class=\"cw-services\">\n");
  for (std::size_t at = 0; at < framework.services.size(); ++at) {
    const ServiceStanding& service = framework.services[at];
    html.raw("<section class=\"cw-services__service\"").attribute("id", section_id(at));
    html.raw(">\n<h2 class=\"govuk-heading-m\">");
    html.text(capitalised(service.service)).raw("</h2>\n<div class=\"cw-services__columns\">\n");
    for (const Dimension dimension : kDimensions) {
      const auto& cell = service.dimensions.at(static_cast<std::size_t>(dimension));
      html.add(column(dimension, cell, *framework.body));
    }
    html.raw("</div>\n</section>\n");
  }
  return html.raw("</div>\n");
}

Html mission_filter(const Framework& framework, const Directory& directory) {
  std::vector<platform::SelectItem> items{{.text = "All missions", .value = ""}};
  for (const Mission& mission : directory.missions()) {
    items.push_back({.text = mission.title, .value = mission.code});
  }
  const std::string chosen = framework.mission == nullptr ? "" : framework.mission->code;
  platform::FilterBar bar{.action = "/framework/" + framework.body->code,
                          .label = "Choose a mission",
                          .button_text = "Show"};
  bar.fields.push_back(platform::select({.name = "mission",
                                         .id = "mission",
                                         .label = {.text = "Mission"},
                                         .value = chosen,
                                         .items = std::move(items)}));
  return platform::filter_bar(bar);
}

Html coverage(const Framework& framework) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"coverage\">What can be said</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : coverage_sentences(framework)) {
    html.raw("<li>").text(sentence).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html meaning() {
  Html html;
  html.raw("<dl class=\"govuk-body\">\n<dt><strong>Access</strong></dt><dd>People can get the ");
  html.raw("services they need when and where they need them.</dd>\n<dt><strong>Experience");
  html.raw("</strong></dt><dd>People are respected, listened to and have a say when they use ");
  html.raw("services.</dd>\n<dt><strong>Quality</strong></dt><dd>People get the best help there ");
  html.raw("is, and it leads to good outcomes.</dd>\n</dl>\n");
  html.raw("<p class=\"govuk-body\">The three are those of table 1.1 of <cite>Great Government");
  html.raw("</cite> (IPPR, 2023).</p>\n");
  return platform::details(
      {.summary_text = "What access, experience and quality mean", .html = std::move(html)});
}

Html downloads(const Framework& framework) {
  Html html;
  html.raw("<ul class=\"cw-downloads\">\n<li>Download this page: ");
  html.add(link("CSV", address(framework, ".csv"))).raw(", ");
  html.add(link("Excel", address(framework, ".xlsx"))).raw("</li>\n<li>");
  html.add(link("This page as data (JSON)", "/api/v1" + address(framework, "")));
  return html.raw("</li>\n</ul>\n");
}

Html main_part(const Framework& framework, const Directory& directory) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">");
  html.text(framework.body->name).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.raw("Access, experience and quality</h1>\n<p class=\"govuk-body-l\">Can people get each ");
  html.raw(
      "service, how are they treated, and how good is it? No service has a score: one number ");
  html.raw("would hide what goes well and what does not.</p>\n").add(meaning());
  html.add(coverage(framework)).raw("</div>\n").add(mission_filter(framework, directory));
  return html.add(overview(framework)).add(grid(framework)).add(downloads(framework));
}

Html nothing() {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Access, experience and ");
  html.raw("quality</h1>\n").add(platform::empty_state({.title = "No measures are held yet"}));
  return html.raw("</div>\n");
}

platform::Page page_of(std::string title, Html main, const platform::Request& request) {
  platform::Page page = site_page(std::move(title), std::move(main), request.visitor);
  mark_part(page, "/framework");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Access, experience and quality"}};
  return page;
}

}  // namespace

base::Result<platform::Response> show_framework(const platform::Request& request,
                                                const Holdings& holdings) {
  const std::string title = "Access, experience and quality";
  if (holdings.directory.metrics().empty()) {
    return platform::ok_html(platform::layout(page_of(title, nothing(), request)));
  }
  auto framework = load_framework(holdings, framework_asked(request));
  if (!framework) return base::fail(std::move(framework));
  return platform::ok_html(platform::layout(page_of(
      title + ": " + framework->body->name, main_part(*framework, holdings.directory), request)));
}

}  // namespace commonweal::missions
