#include "learning/toolkit/intervention_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/toolkit/intervention_effects_page.hpp"
#include "learning/toolkit/intervention_evidence_page.hpp"
#include "learning/toolkit/intervention_store.hpp"
#include "learning/toolkit/toolkit_row_page.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using missions::Intervention;
using missions::InterventionStage;
using platform::Html;
using platform::Request;
using platform::SummaryRow;

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

void add_row(std::vector<SummaryRow>& rows, std::string key, Html value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.html = std::move(value)}});
}

Html text_html(const std::string& text) { return text.empty() ? Html() : Html().text(text); }

Html services_html(const InterventionView& view) {
  Html html;
  for (const auto* service : view.services) {
    if (!html.empty()) html.raw(", ");
    html.add(link("/interventions?service=" + service->code, with_capital(service->title)));
  }
  return html;
}

Html missions_html(const InterventionView& view) {
  Html html;
  for (const auto* mission : view.missions) {
    if (!html.empty()) html.raw(", ");
    html.add(link("/missions/" + mission->code, mission->title));
  }
  return html;
}

Html second_line(const std::string& first, const std::string& second) {
  Html html;
  html.text(first);
  if (second.empty()) return html;
  return html.raw("<br><span class=\"cw-secondary\">").text(second).raw("</span>");
}

Html cost_html(const Intervention& one) {
  return second_line(cost_words(one), one.unit_cost ? one.unit_cost->source : "");
}

Html eligible_html(const Intervention& one) {
  if (!one.eligible) return text_html(std::string(kNoCost));
  return second_line(base::grouped(static_cast<double>(one.eligible->people)) + " people",
                     one.eligible->source);
}

Html source_html(const InterventionView& view) {
  const Intervention& one = view.intervention();
  Html html =
      link("/sources/" + one.source, view.source == nullptr ? one.source : view.source->title);
  if (!one.rows.empty()) html.text(", " + one.rows);
  return html;
}

Html facts(const InterventionView& view) {
  const Intervention& one = view.intervention();
  std::vector<SummaryRow> rows;
  add_row(rows, "For whom", text_html(one.for_whom));
  add_row(rows, "Services", services_html(view));
  add_row(rows, "Missions", missions_html(view));
  add_row(rows, "Stage", toolkit_stage_tag(one.stage));
  add_row(rows, "Next test", text_html(one.next_test));
  add_row(rows, "Unit cost", cost_html(one));
  add_row(rows, "People it could reach", eligible_html(one));
  add_row(rows, "Source", source_html(view));
  add_row(rows, "Note", text_html(one.note));
  return platform::summary_list({.rows = std::move(rows)});
}

Html opening(const InterventionView& view, const Request& request) {
  const Intervention& one = view.intervention();
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">What works</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(one.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(one.summary).raw("</p>\n");
  if (one.stage == InterventionStage::idea) {
    html.add(platform::warning_text({.text = "This is an idea. Nobody has proven that it works.",
                                     .icon_fallback_text = "Warning"}));
  }
  html.add(facts(view));
  if (platform::may_enter(request.visitor, platform::Right::add_evidence)) {
    html.add(platform::button({.text = "Change this intervention",
                               .href = "/interventions/" + one.code + "/edit",
                               .classes = "govuk-button--secondary"}));
  }
  return html.raw("</div>\n");
}

// The paper's three: every service and intervention is described by them.
Html three_ps(const Intervention& one) {
  const auto said = [](const std::string& sentence) {
    return sentence.empty() ? std::string("Nothing is said of it yet.") : sentence;
  };
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h2 class=\"govuk-heading-l\" id=\"three-ps\">");
  html.raw("Prevention, personalisation, productivity</h2>\n");
  html.add(platform::summary_list(
      {.rows = {{.key = {.text = "Prevention"}, .value = {.text = said(one.prevention)}},
                {.key = {.text = "Personalisation"}, .value = {.text = said(one.personalisation)}},
                {.key = {.text = "Productivity"}, .value = {.text = said(one.productivity)}}}}));
  html.raw(
      "<p class=\"govuk-body\">Productivity here means outcomes for what is put in, not only more "
      "done.</p>\n");
  return html.raw("</div>\n");
}

Html implementation_section(const Intervention& one) {
  Html html;
  if (one.implementation.empty()) return html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"implementation\">Doing it well</h2>\n");
  return html.raw("<p class=\"govuk-body\">").text(one.implementation).raw("</p>\n");
}

Html closing(const Intervention& one) {
  Html html;
  html.raw("<p class=\"govuk-body\">The shell prints the same: <code>");
  html.text("commonweal intervention show " + one.code).raw("</code></p>\n");
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", "/api/v1/interventions/" + one.code);
  return html.raw(">This page as data (JSON)</a></li>\n</ul>\n");
}

Html main_part(const InterventionView& view, const Holdings& holdings, const Request& request) {
  const Intervention& one = view.intervention();
  Html html = opening(view, request);
  html.add(three_ps(one)).add(effects_section(holdings.directory, view));
  html.add(returns_section(holdings.directory, view));
  html.raw("<div class=\"cw-measure\">\n").add(overlaps_section(view));
  html.add(implementation_section(one)).add(in_use_section(view)).raw("</div>\n");
  html.add(studies_section(view));
  html.raw("<div class=\"cw-measure\">\n")
      .add(questions_section(view))
      .add(versions_section(view))
      .raw("</div>\n");
  return html.add(closing(one));
}

}  // namespace

base::Result<platform::Response> show_intervention(const Request& request,
                                                   const Holdings& holdings) {
  auto view = load_intervention(holdings, request.field("intervention").text);
  if (!view) return base::fail(std::move(view));
  const std::string& title = view->intervention().title;
  platform::Page page =
      missions::site_page(title, main_part(*view, holdings, request), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Toolkit", .href = "/interventions"},
                      {.text = title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
