#include "missions/metric_interventions_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/effect_change_form_page.hpp"
#include "missions/effect_change_words.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/metric_interventions_store.hpp"
#include "missions/metric_together_page.hpp"
#include "missions/outlook_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::Markup;
using platform::TableCell;

Html link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

std::string query_of(const MetricInterventionsText& asked) {
  platform::Parameters query;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) query.push_back({name, value});
  };
  add("reach", asked.reach);
  add("body", asked.body);
  add("basis", asked.basis);
  return query.empty() ? "" : '?' + platform::encode_form(query);
}

Html title(const MetricInterventions& of) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(of.body.name).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">What would change it: ").text(of.metric.short_title);
  return html.raw("</h1>\n");
}

TableCell number(std::string words) {
  return {.text = std::move(words), .format = CellFormat::numeric};
}

std::string interval_words(const EffectChange& change) {
  if (change.units->reach == 0) return "";
  if (!change.units->spread) return "no interval published";
  return range_words(change, change.units->spread->within_95);
}

std::string better_words(const EffectChange& change) {
  const auto& spread = change.units->spread;
  return change.units->reach > 0 && spread && spread->better ? chance_words(*spread->better) : "";
}

TableCell steps_cell(const EffectChange& change, const std::string& query) {
  Html html = link("Steps", "/effects/" + change.of.effect.code + "/units" + query);
  html.raw("<span class=\"govuk-visually-hidden\"> of ").text(change.of.intervention.title);
  return {.html = html.raw("</span>")};
}

std::vector<TableCell> row_of(const EffectChange& change, const std::string& query) {
  const Intervention& intervention = change.of.intervention;
  Html name = link(intervention.title, "/interventions/" + intervention.code);
  name.raw("<br>").text(change.of.effect.outcome);
  return {{.html = std::move(name)},
          number(base::grouped(change.units->reach)),
          number(change_words(change)),
          number(interval_words(change)),
          {.text = better_words(change)},
          number(change.pounds ? pounds_words(*change.pounds) : "not held"),
          {.text = std::string(words_of(change.of.effect.grade))},
          steps_cell(change, query)};
}

Html table_section(const MetricInterventionsReading& reading) {
  platform::HtmlTable table{.caption = "What each would change",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Intervention and outcome"},
                                     number("People reached"),
                                     number("Change"),
                                     number("95 in 100 between"),
                                     {.text = "Chance that it is for the better"},
                                     number("Cost"),
                                     {.text = "Certainty"},
                                     {.text = "How it is worked out"}},
                            .first_cell_is_header = true};
  for (const auto& change : reading.of.changes) {
    if (change.units) table.rows.push_back(row_of(change, query_of(reading.asked)));
  }
  if (table.rows.empty()) return {};
  return platform::scroll_region("What each would change", platform::table(table));
}

Html not_said_section(const MetricInterventions& of) {
  Html items;
  for (const auto& change : of.changes) {
    if (change.units) continue;
    items.raw("<li>").add(
        link(change.of.intervention.title, "/interventions/" + change.of.intervention.code));
    items.text(", " + change.of.effect.outcome + ".");
    for (const auto& sentence : change.missing) items.text(" " + sentence);
    items.raw("</li>\n");
  }
  if (items.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"not-said\">What cannot be said yet</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n").add(items);
  return html.raw("</ul>\n");
}

Html form(const MetricInterventionsReading& reading) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"ask\">Ask with other numbers</h2>\n");
  html.raw("<form method=\"get\"");
  html.attribute("action", "/metrics/" + reading.of.metric.code + "/interventions");
  html.raw(" novalidate>\n").add(reach_input(reading.asked.reach, reading.problems)).raw("\n");
  html.add(platform::input({.name = "body",
                            .id = "body",
                            .value = reading.asked.body,
                            .label = {.text = "Where do they live?"},
                            .hint = platform::Hint{.text = "The code of a place or body."},
                            .classes = "govuk-input--width-10"}));
  html.raw("\n").add(basis_radios(reading.asked.basis, reading.problems)).raw("\n");
  return html.add(platform::button({.text = "Show the changes"})).raw("\n</form>\n");
}

Html downloads(const MetricInterventionsReading& reading) {
  const std::string path = "/metrics/" + reading.of.metric.code + "/interventions";
  const std::string query = query_of(reading.asked);
  Html html;
  html.raw("<p class=\"govuk-body\">Download ").add(link("CSV", path + ".csv" + query));
  html.raw(", ").add(link("Excel", path + ".xlsx" + query)).raw(" or ");
  return html.add(link("JSON", "/api/v1" + path + query)).raw("</p>\n");
}

Html none(const MetricInterventions& of) {
  return platform::empty_state(
      {.title = "No effect on this metric is held",
       .text = "An effect is held once studies were pooled, or somebody else's result was entered.",
       .action_text = "Back to " + of.metric.short_title,
       .action_href = "/metrics/" + of.metric.code});
}

Html paragraph(const std::string& words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html reach_section(const MetricInterventionsReading& reading) {
  Html html;
  if (reading.asked.reach.empty()) {
    html.add(paragraph("The reach is an example: " + base::grouped(kExampleReach) +
                       " people, or all who are eligible where those are fewer."));
  }
  for (const auto& change : reading.of.changes) {
    const std::string cap = cap_sentence(change);
    if (!cap.empty()) html.add(paragraph(change.of.intervention.title + ": " + cap));
  }
  return html;
}

// Why there is no forecast of these figures to add anything to; empty where there is one.
std::string no_forecast_words(const Holdings& holdings, const MetricReading& of) {
  const auto kept = usual_forecast(holdings, of.metric, of.body, of.observations);
  if (kept) return "";
  std::string words = "They cannot be added to a forecast, as these figures have none.";
  for (const auto& problem : kept.error().problems) words += ' ' + problem.what;
  return words;
}

Html forecast_link(std::string_view text, const MetricReading& of) {
  return link(text, of.address("/forecast") + "#interventions");
}

Html forecast_section(const Holdings& holdings, const MetricInterventions& of) {
  const auto reading = read_metric(
      holdings, MetricAsked{.metric = of.metric.code, .body = of.body.code, .known_on = {}});
  if (!reading) return {};
  const std::string none = no_forecast_words(holdings, *reading);
  if (!none.empty()) return paragraph(none);
  Html html;
  html.raw("<p class=\"govuk-body\">").add(forecast_link("Add these to the forecast", *reading));
  return html.raw("</p>\n");
}

Html main_part(const Holdings& holdings, const MetricInterventionsReading& reading) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(problem_summary(reading.problems));
  html.add(title(reading.of));
  if (reading.of.changes.empty()) return html.add(none(reading.of)).raw("</div>\n");
  html.raw("<p class=\"govuk-body\">Each line takes one intervention alone, from its effect in ");
  html.raw("studies to the metric, for the people reached.</p>\n").add(reach_section(reading));
  html.raw("</div>\n").add(table_section(reading)).raw("<div class=\"cw-measure\">\n");
  html.add(downloads(reading)).add(not_said_section(reading.of));
  html.add(forecast_section(holdings, reading.of));
  html.add(together_section(reading)).add(form(reading));
  return html.raw("</div>\n");
}

}  // namespace

Html metric_interventions_part(const Holdings& holdings, const MetricReading& reading) {
  const Metric& metric = reading.metric;
  const auto effects = holdings.directory.effects_on(metric.code);
  if (effects.empty()) return {};
  const std::string words =
      effects.size() == 1 ? "One effect on this metric is held."
                          : std::to_string(effects.size()) + " effects on this metric are held.";
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"interventions\">What would change it</h2>\n");
  html.raw("<p class=\"govuk-body\">").text(words).raw(" ");
  html.add(link("See what each would change", "/metrics/" + metric.code + "/interventions"));
  const std::string none = no_forecast_words(holdings, reading);
  if (!none.empty()) return html.text(". " + none).raw("</p>\n");
  html.raw(", or ").add(forecast_link("add them to the forecast", reading));
  return html.raw(".</p>\n");
}

base::Result<platform::Response> show_metric_interventions(const platform::Request& request,
                                                           const Holdings& holdings) {
  auto reading = read_metric_interventions(holdings, request.field("metric").text,
                                           metric_interventions_asked(request));
  if (!reading) return base::fail(std::move(reading));
  const bool in_error = !reading->problems.empty();
  const Metric& metric = reading->of.metric;
  platform::Page page = site_page("What would change it: " + metric.short_title,
                                  main_part(holdings, *reading), request.visitor);
  mark_part(page, "/");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = metric.short_title, .href = "/metrics/" + metric.code},
                      {.text = "What would change it"}};
  if (in_error) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace commonweal::missions
