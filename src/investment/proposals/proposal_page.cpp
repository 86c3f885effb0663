#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "investment/proposals/proposals_page.hpp"
#include "investment/proposals/proposals_parts_page.hpp"
#include "investment/proposals/register.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::CellFormat;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::TableCell;

using Rows = std::vector<platform::SummaryRow>;

void add_row(Rows& rows, std::string key, std::string value) {
  if (value.empty()) value = "Not said";
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

void add_row(Rows& rows, std::string key, Html value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.html = std::move(value)}});
}

Html heading(std::string_view text) {
  return Html().raw("<h2 class=\"govuk-heading-l\">").text(text).raw("</h2>\n");
}

TableCell numeric(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

std::string cost_words(const CostLine& line) {
  std::string words = line.what.empty() ? "Cost" : in_words(line.what);
  words += ": " + std::string(words_of(line.budget));
  if (!line.category.empty()) words += ", optimism bias of " + in_words(line.category);
  if (line.mitigated > 0) words += ", of which " + base::percent(line.mitigated) + " is mitigated";
  return words;
}

// A column for each year, a row for each line, and the sum.
Html costs_section(const Proposal& it) {
  const auto all = cost_years(it);
  platform::DataTable table{.caption = "Costs by year", .columns = {{.text = "What"}}, .rows = {}};
  for (const auto& [year, pounds] : all) {
    table.columns.push_back({.text = year_words(year), .format = CellFormat::numeric});
  }
  const auto row = [&](std::string what, const std::vector<missions::YearAmount>& amounts) {
    std::vector<TableCell> cells = {{.text = std::move(what)}};
    for (const auto& [year, pounds] : all) {
      cells.push_back(pounds_cell(missions::amount_in(amounts, year)));
    }
    table.rows.push_back(std::move(cells));
  };
  for (const CostLine& line : it.costs) row(cost_words(line), line.pounds);
  if (it.costs.size() > 1) row("All", all);
  table.empty = "No costs are given.";
  Html html = heading("What it asks");
  html.add(bid_paragraph("Before optimism bias, in " +
                         std::string(it.prices == Prices::real ? "the prices of " : "cash from ") +
                         year_words(it.price_year) + "."));
  return html.add(platform::data_table(table));
}

Html reach_section(const Proposal& it, const Holdings& holdings) {
  platform::DataTable table{.caption = "People reached",
                            .columns = {{.text = "With what"},
                                        {.text = "Where"},
                                        {.text = "Years"},
                                        {.text = "People", .format = CellFormat::numeric}},
                            .rows = {}};
  for (const auto& line : it.reach) {
    const auto& people = line.people;
    const std::string years =
        people.empty() ? ""
                       : year_words(people.front().year) + " to " + year_words(people.back().year);
    table.rows.push_back({{.html = bid_link(line.effect, "/effects/" + line.effect)},
                          {.text = body_name(holdings, line.place)},
                          {.text = years},
                          numeric(base::grouped(missions::total_of(people)))});
  }
  table.empty = "It reaches nobody with an intervention whose effect is held.";
  return heading("Whom it reaches").add(platform::data_table(table));
}

// What is known of each effect that the bid rests on, and what is not.
Html rests_section(const Proposal& it, const Holdings& holdings) {
  Html html = heading("What it rests on");
  std::vector<std::string> told;
  for (const auto& line : it.reach) {
    const auto* effect = holdings.directory.find_effect(line.effect);
    if (effect == nullptr || std::ranges::find(told, line.effect) != told.end()) continue;
    told.push_back(line.effect);
    const CaseEffect known = case_effect(holdings, *effect);
    html.raw("<h3 class=\"govuk-heading-m\">");
    html.add(bid_link(known.title, "/effects/" + known.code)).raw("</h3>\n");
    html.add(bid_paragraph(known.source +
                           ". Evidence: " + std::string(missions::words_of(known.grade)) + "."));
    if (!known.has_interval()) {
      html.add(bid_paragraph("No interval was published, so how sure it is cannot be said."));
    }
    for (const auto& sentence : known.missing) html.add(bid_paragraph(sentence));
  }
  if (told.empty()) html.add(bid_paragraph("It names no effect that is held."));
  return html;
}

std::string benefit_words(const BenefitLine& line) {
  if (line.effect.empty()) return base::grouped(missions::total_of(line.units)) + " in all";
  return base::shortest(line.per) + " for each person " +
         (line.of == BenefitOf::changed ? "changed by " : "reached by ") + line.effect +
         (line.lasts > 1 ? ", for " + std::to_string(line.lasts) + " years" : "");
}

Html benefits_section(const Proposal& it, const Holdings& holdings) {
  platform::DataTable table{
      .caption = "Benefits that a value is put on",
      .columns = {{.text = "Value"}, {.text = "How much"}, {.text = "Who gains"}},
      .rows = {}};
  const auto values = unit_values_of(holdings.transaction);
  for (const BenefitLine& line : it.benefits) {
    const auto found = std::ranges::find(values, line.value, &UnitValue::code);
    const bool is_held = found != values.end();
    table.rows.push_back(
        {{.html = bid_link(is_held ? found->title : line.value, "/unit-values")},
         {.text = benefit_words(line)},
         {.text = line.who.empty() ? (is_held ? found->bearer : "Not said") : in_words(line.who)}});
  }
  table.empty = "No benefit of it has a value.";
  Html html = heading("What that is worth").add(platform::data_table(table));
  if (it.unmonetised.empty()) return html;
  html.raw("<h3 class=\"govuk-heading-m\">Benefits that no value is put on</h3>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : it.unmonetised) {
    html.raw("<li>").text(sentence).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html bid_links(const std::vector<std::string>& codes, Holdings const& holdings,
               const platform::Visitor& visitor) {
  Html html;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto other = find_proposal(holdings.transaction, visitor, codes[i]);
    if (i > 0) html.raw(", ");
    if (other) {
      html.add(bid_link(other->title, "/proposals/" + codes[i]));
    } else {
      html.text("a bid that is not public");
    }
  }
  return html;
}

std::string evaluation_words(const Proposal& it) {
  if (it.evaluation.empty()) return "It has no evaluation plan.";
  if (!it.evaluation_level) return it.evaluation;
  return it.evaluation + " The design could reach level " + std::to_string(*it.evaluation_level) +
         " of 5 on the Maryland scale.";
}

Html facts_section(const Proposal& it, const Request& request, const Holdings& holdings) {
  Rows rows;
  add_row(rows, "Body that bids", body_name(holdings, it.body));
  add_row(rows, "Department", body_name(holdings, it.department));
  const auto* mission = holdings.directory.find_mission(it.mission);
  add_row(rows, "Mission",
          bid_link(mission == nullptr ? it.mission : mission->title, "/missions/" + it.mission));
  add_row(rows, "First year", year_words(it.first_year));
  add_row(rows, "Appraised over", std::to_string(it.years) + " years");
  add_row(rows, "Can be done in part",
          it.least_scale ? "From " + base::percent(*it.least_scale) + " on" : "No");
  if (!it.needs.empty()) add_row(rows, "Needs", bid_links(it.needs, holdings, request.visitor));
  if (!it.excludes.empty()) {
    add_row(rows, "Excludes", bid_links(it.excludes, holdings, request.visitor));
  }
  add_row(rows, "Principal purpose", it.purpose);
  add_row(rows, "Evaluation", evaluation_words(it));
  add_row(rows, "Office that answers for it", it.officer);
  if (it.source) {
    add_row(
        rows, "Source",
        bid_link(*it.source, "/sources/" + *it.source).text(it.rows.empty() ? "" : ", " + it.rows));
  }
  if (!it.note.empty()) add_row(rows, "Note", it.note);
  return platform::summary_list({.rows = std::move(rows)});
}

bool is_followed(const Proposal& it, const Holdings& holdings) {
  const auto& all = holdings.directory.commitments();
  return std::ranges::find(all, it.code, &missions::Commitment::proposal) != all.end();
}

Html links_of(const Proposal& it, const Request& request, const Holdings& holdings) {
  const int version = version_of(holdings.transaction, it.code);
  Html html;
  if (may_work_on(holdings.transaction, request.visitor, it)) {
    html.raw("<p class=\"govuk-body\">");
    html.add(bid_link("Work on this bid", "/proposals/" + it.code + "/edit")).raw("</p>\n");
  }
  if (is_followed(it, holdings)) {
    html.raw("<p class=\"govuk-body\">");
    html.add(bid_link("Promised and delivered", "/proposals/" + it.code + "/delivery"));
    html.raw("</p>\n");
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(bid_link("The mission test of this bid", "/proposals/" + it.code + "/test"));
  html.raw("</p>\n<p class=\"govuk-body\">");
  html.add(bid_link("Versions, tests and decisions", "/proposals/" + it.code + "/decisions"));
  html.text(" (this is version " + std::to_string(version) + ")");
  html.raw("</p>\n<p class=\"govuk-body\">");
  html.add(bid_link("This page as data (JSON)", "/api/v1/proposals/" + it.code));
  return html.raw("</p>\n");
}

Html proposal_html(const Proposal& it, const Request& request, const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Bid</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(it.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body\">").add(state_tag(it)).raw("</p>\n");
  html.raw("<p class=\"govuk-body-l\">").text(it.summary).raw("</p>\n");
  html.add(bid_paragraph("It asks for " + sum_words(total_cost(it)) + " over all years."));
  if (it.is_illustrative) {
    html.add(platform::inset_text(
        {.text = "Illustrative: figures of this bid are examples. The note says which."}));
  }
  html.add(links_of(it, request, holdings));
  html.add(facts_section(it, request, holdings)).raw("</div>\n");
  html.add(costs_section(it)).add(reach_section(it, holdings));
  html.raw("<div class=\"cw-measure\">\n").add(rests_section(it, holdings)).raw("</div>\n");
  return html.add(benefits_section(it, holdings));
}

}  // namespace

base::Result<Response> show_proposal(const Request& request, const Holdings& holdings) {
  auto found = find_proposal(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!found) return base::fail(std::move(found));
  auto page =
      missions::site_page(found->title, proposal_html(*found, request, holdings), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Bids for money", .href = "/proposals"},
                      {.text = found->title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::investment
