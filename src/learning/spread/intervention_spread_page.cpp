#include "learning/spread/intervention_spread_page.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/spread/adoption_form_page.hpp"
#include "learning/spread/intervention_spread.hpp"
#include "learning/spread/spread_store.hpp"
#include "learning/spread/spread_words_page.hpp"
#include "missions/body_words.hpp"
#include "missions/site_page.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using missions::Intervention;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

TableCell numeric(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

std::string coverage_words(const InterventionSpread& spread) {
  if (spread.of_all_eligible) {
    return share_words(*spread.of_all_eligible) + " of the " +
           people_words(spread.intervention->eligible->people) + " people eligible";
  }
  if (spread.now.coverage) {
    return share_words(*spread.now.coverage) + " of those eligible where both are said";
  }
  return "No figure published";
}

Html opening(const InterventionSpread& spread) {
  const Intervention& it = *spread.intervention;
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">");
  html.text("Who does it: " + it.title).raw("</h1>\n<p class=\"govuk-body-l\">");
  html.text(it.summary).raw("</p>\n<p class=\"govuk-body\">").add(stage_tag(it.stage)).raw(" ");
  html.add(spread_link("/interventions/" + it.code, "How well it works")).raw("</p>\n");
  html.add(platform::summary_list(
      {.rows = {
           {.key = {.text = "Done today by"}, .value = {.text = bodies_in_use_words(spread.now)}},
           {.key = {.text = "People reached a year"}, .value = {.text = reach_words(spread.now)}},
           {.key = {.text = "Of those eligible"}, .value = {.text = coverage_words(spread)}},
           {.key = {.text = "Fidelity, 0 to 1"}, .value = {.text = fidelity_words(spread.now)}}}}));
  return html.raw("</div>\n");
}

// Bodies are whole: no tick says half of one.
std::string whole_words(double value) {
  return value == std::floor(value) ? base::grouped(value) : "";
}

std::string curve_title(const AdoptionCurve& curve) {
  const AdoptionYear& last = curve.years.back();
  const std::string bodies = last.ever == 1 ? "One body" : std::to_string(last.ever) + " bodies";
  return bodies + (last.ever == 1 ? " has" : " have") + " taken it up since " +
         std::to_string(curve.years.front().year);
}

platform::LineChart curve_chart(const AdoptionCurve& curve) {
  platform::Line ever{.name = "Ever began", .points = {}, .style = platform::Style::other};
  platform::Line in_use{.name = "Do it", .points = {}};
  for (const AdoptionYear& it : curve.years) {
    ever.points.push_back({static_cast<double>(it.year), static_cast<double>(it.ever)});
    in_use.points.push_back({static_cast<double>(it.year), static_cast<double>(it.in_use)});
  }
  const AdoptionYear& last = curve.years.back();
  return {.caption = {.id = "adoption-curve",
                      .title = curve_title(curve),
                      .unit = "Bodies at the end of each year",
                      .description = "By " + std::to_string(last.year) + " " +
                                     std::to_string(last.ever) + " had begun and " +
                                     std::to_string(last.in_use) + " did it."},
          .lines = {std::move(in_use), std::move(ever)},
          .value_text = whole_words};
}

platform::HtmlTable curve_table(const AdoptionCurve& curve) {
  platform::HtmlTable table{.caption = "Adoption by year",
                            .head = {{.text = "Year"}, numeric("Ever began"), numeric("Do it")},
                            .rows = {},
                            .first_cell_is_header = true};
  if (curve.has_reach) table.head.push_back(numeric("People reached a year"));
  for (const AdoptionYear& it : curve.years) {
    table.rows.push_back({{.text = std::to_string(it.year)},
                          numeric(std::to_string(it.ever)),
                          numeric(std::to_string(it.in_use))});
    if (curve.has_reach) table.rows.back().push_back(numeric(people_words(it.reach)));
  }
  return table;
}

Html reach_chart(const AdoptionCurve& curve) {
  if (!curve.has_reach) return {};
  platform::Line reach{.name = "", .points = {}};
  for (const AdoptionYear& it : curve.years) {
    reach.points.push_back({static_cast<double>(it.year), static_cast<double>(it.reach)});
  }
  const AdoptionYear& last = curve.years.back();
  return render(platform::LineChart{
      .caption = {.id = "reach-curve",
                  .title = people_words(last.reach) + " people are reached a year",
                  .unit = "People a year, of bodies that say how many they reach",
                  .description = "In " + std::to_string(last.year) + " bodies that say so reach " +
                                 people_words(last.reach) + " people a year."},
      .lines = {std::move(reach)}});
}

Html curves(const AdoptionCurve& curve) {
  Html html;
  if (!curve.years.empty()) {
    const auto chart = curve_chart(curve);
    html.add(reach_chart(curve));
    html.add(platform::chart_with_table({.chart = render(chart),
                                         .title = chart.caption.title,
                                         .id = "adoption-table",
                                         .table = curve_table(curve)}));
  }
  if (curve.undated == 0) return html;
  const std::string count = std::to_string(curve.undated);
  return html.add(spread_paragraph(
      count + (curve.undated == 1 ? " adoption has" : " adoptions have") +
      " no published date and " + (curve.undated == 1 ? "stands" : "stand") + " on no year."));
}

std::string time_words(const Adopter& it) {
  const auto& adoption = it.adoption;
  const std::string since =
      adoption.since ? base::reader_text(*adoption.since) : "No date published";
  return adoption.until ? since + " to " + base::reader_text(*adoption.until) : since;
}

std::string own_fidelity(const Adoption& adoption) {
  if (!adoption.fidelity) return "No figure published";
  return base::grouped(*adoption.fidelity, 2) + ": " + adoption.fidelity_basis;
}

Html source_cell(const Adopter& it) {
  Html html;
  if (it.source == nullptr) {
    html.text("Said by the body");
  } else {
    html.add(spread_link("/sources/" + it.source->code, it.source->title));
  }
  if (!it.adoption.rows.empty()) html.text(", " + it.adoption.rows);
  if (!it.adoption.note.empty()) {
    html.raw("<br><span class=\"cw-secondary\">").text(it.adoption.note).raw("</span>");
  }
  return html;
}

std::vector<TableCell> adopter_row(const Adopter& it) {
  const auto& adoption = it.adoption;
  return {{.html = spread_link(missions::address_of(*it.body), it.body->name)},
          {.text = it.in_use ? "Does it" : "Ended"},
          {.text = time_words(it)},
          numeric(adoption.reach ? people_words(*adoption.reach) : "No figure published"),
          {.text = own_fidelity(adoption)},
          {.html = source_cell(it)}};
}

Html adopters(const InterventionSpread& spread) {
  platform::DataTable table{
      .caption = "Who does it",
      .columns = {{.text = "Body"},
                  {.text = "Today"},
                  {.text = "Since"},
                  {.text = "People reached a year", .format = CellFormat::numeric},
                  {.text = "Fidelity"},
                  {.text = "Source"}},
      .empty = "Nobody is recorded as doing this. A body says so itself, or a file brings it."};
  for (const Adopter& it : spread.adopters) table.rows.push_back(adopter_row(it));
  return Html()
      .raw("<div class=\"cw-listing\">\n")
      .add(platform::data_table(table))
      .raw("</div>\n");
}

}  // namespace

platform::Response intervention_spread_response(const missions::SentForm& sent,
                                                const Holdings& holdings,
                                                const Intervention& intervention) {
  const auto spread = intervention_spread(holdings.directory, intervention,
                                          load_adoptions(holdings.transaction), holdings.day());
  Html html = adoption_outcome(sent);
  html.add(opening(spread)).add(curves(spread.curve)).add(adopters(spread));
  html.add(adoption_forms(sent, holdings, spread));
  html.add(spread_downloads("/interventions/" + intervention.code + "/spread"));
  auto page = missions::site_page("Who does it: " + intervention.title, std::move(html),
                                  sent.request.visitor);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Spread what works", .href = "/spread"},
                      {.text = intervention.title}};
  auto response = platform::ok_html(platform::layout(page));
  response.status = missions::status_of(sent);
  return response;
}

base::Result<platform::Response> show_intervention_spread(const platform::Request& request,
                                                          const Holdings& holdings) {
  const auto intervention = holdings.directory.intervention(request.field("intervention").text);
  if (!intervention) return tl::unexpected(intervention.error());
  return intervention_spread_response({.request = request}, holdings, **intervention);
}

}  // namespace commonweal::learning
