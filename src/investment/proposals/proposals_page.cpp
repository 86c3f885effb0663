#include "investment/proposals/proposals_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "investment/proposals/proposals_parts_page.hpp"
#include "investment/proposals/register.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;
using platform::TableCell;

const std::vector<platform::DataColumn>& columns() {
  static const std::vector<platform::DataColumn> all = {{.text = "Bid", .key = "title"},
                                                        {.text = "Mission", .key = "mission"},
                                                        {.text = "Department", .key = "department"},
                                                        {.text = "Asks",
                                                         .key = "cost",
                                                         .format = platform::CellFormat::numeric,
                                                         .first = platform::SortOrder::descending},
                                                        {.text = "From", .key = "first_year"},
                                                        {.text = "Status", .key = "state"}};
  return all;
}

std::string mission_title(const Holdings& holdings, const std::string& code) {
  const auto* mission = holdings.directory.find_mission(code);
  return mission == nullptr ? code : mission->title;
}

std::vector<TableCell> row_of(const Proposal& it, const Holdings& holdings) {
  return {{.html = bid_link(it.title, "/proposals/" + it.code)},
          {.text = mission_title(holdings, it.mission)},
          {.text = body_name(holdings, it.department)},
          pounds_cell(total_cost(it)),
          {.text = year_words(it.first_year)},
          {.html = state_tag(it)}};
}

void sort_by(std::vector<Proposal>& list, const platform::Sorted& sorted) {
  const auto before = [&](const Proposal& a, const Proposal& b) {
    if (sorted.column == "cost") return total_cost(a) < total_cost(b);
    if (sorted.column == "mission") return a.mission < b.mission;
    if (sorted.column == "department") return a.department < b.department;
    if (sorted.column == "first_year") return a.first_year < b.first_year;
    return sorted.column == "state" ? a.state < b.state : a.title < b.title;
  };
  std::ranges::stable_sort(list, before);
  if (sorted.order == platform::SortOrder::descending) std::ranges::reverse(list);
}

// Only what some bid has, by its words.
void add_item(std::vector<SelectItem>& items, std::string text, const std::string& value) {
  if (std::ranges::find(items, value, &SelectItem::value) != items.end()) return;
  items.push_back({.text = std::move(text), .value = value});
}

struct Choices {
  std::vector<SelectItem> missions = {{.text = "All missions", .value = ""}};
  std::vector<SelectItem> departments = {{.text = "All departments", .value = ""}};
  std::vector<SelectItem> states = {{.text = "Any status", .value = ""}};
  std::vector<SelectItem> places = {{.text = "Anywhere", .value = ""}};
};

Choices choices_of(const std::vector<Proposal>& all, const Holdings& holdings) {
  Choices choices;
  for (const Proposal& it : all) {
    add_item(choices.missions, mission_title(holdings, it.mission), it.mission);
    add_item(choices.departments, body_name(holdings, it.department), it.department);
    add_item(choices.states, std::string(words_of(it.state)), std::string(code_word(it.state)));
    for (const auto& line : it.reach) {
      add_item(choices.places, body_name(holdings, line.place), line.place);
    }
  }
  for (auto* items : {&choices.missions, &choices.departments, &choices.states, &choices.places}) {
    std::sort(items->begin() + 1, items->end(),
              [](const SelectItem& a, const SelectItem& b) { return a.text < b.text; });
  }
  return choices;
}

Html select_field(std::string name, std::string label, std::string_view value,
                  std::vector<SelectItem> items) {
  return platform::select({.name = std::move(name),
                           .label = {.text = std::move(label)},
                           .value = std::string(value),
                           .items = std::move(items)});
}

Html search_field(std::string_view search) {
  platform::Input field{.name = "search"};
  field.label = {.text = "Words in the bid"};
  field.value = std::string(search);
  return platform::input(field);
}

Html filter(const std::vector<Proposal>& all, const RegisterText& asked, const Holdings& holdings) {
  Choices choices = choices_of(all, holdings);
  return platform::filter_bar(
      {.action = "/proposals",
       .label = "Choose the bids",
       .fields = {search_field(asked.search),
                  select_field("mission", "Mission", asked.mission, std::move(choices.missions)),
                  select_field("department", "Department", asked.department,
                               std::move(choices.departments)),
                  select_field("state", "Status", asked.state, std::move(choices.states)),
                  select_field("place", "Place", asked.place, std::move(choices.places))},
       .clear_href = "/proposals"});
}

// The address of this choice with another ending or order.
std::string address(const Request& request, std::string_view path, std::string_view sort) {
  platform::Parameters kept;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) kept.push_back({std::string(name), std::string(value)});
  };
  for (const auto* name : {"search", "mission", "department", "state", "place"}) {
    add(name, request.query(name).value_or(""));
  }
  add("sort", sort);
  std::string address(path);
  if (!kept.empty()) address += "?" + platform::encode_form(kept);
  return address;
}

Html opening(const std::vector<Proposal>& list, const platform::Visitor& visitor) {
  double sum = 0;
  for (const Proposal& it : list) sum += total_cost(it);
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Bids for money</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(std::to_string(list.size()));
  html.text(list.size() == 1 ? " bid asks for " : " bids ask for ");
  html.text(sum_words(sum)).text(" over all years.").raw("</p>\n");
  html.add(
      bid_paragraph("A bid says what it costs, whom it reaches with what works, and what that "
                    "is worth. Drafts are seen by those who write them and by those who "
                    "decide; from its submission on a bid is public."));
  if (may_enter(visitor, platform::Right::draft_proposals)) {
    html.raw("<p class=\"govuk-body cw-no-print\">");
    html.add(bid_link("Write a bid", "/proposals/new")).raw("</p>\n");
  }
  return html.raw("</div>\n");
}

Html bids_table(const std::vector<Proposal>& list, const Request& request,
                const platform::Sorted& sorted, const Holdings& holdings) {
  platform::DataTable table{.caption = "Bids", .columns = columns(), .rows = {}};
  for (const Proposal& it : list) table.rows.push_back(row_of(it, holdings));
  table.sorted = sorted;
  table.address = [&request](std::string_view sort, std::int64_t) {
    return address(request, "/proposals", sort);
  };
  table.empty = "No bid fits this choice.";
  return platform::data_table(table);
}

Html totals_table(const std::vector<AskedYear>& asked) {
  platform::DataTable table{
      .caption = "What these bids ask, by year and budget",
      .columns = {{.text = "Year"},
                  {.text = "Budget"},
                  {.text = "Asked", .format = platform::CellFormat::numeric},
                  {.text = "Free for bids", .format = platform::CellFormat::numeric},
                  {.text = "Asked of it", .format = platform::CellFormat::numeric}},
      .rows = {}};
  for (const AskedYear& it : asked) {
    const bool has_limit = it.limit && *it.limit > 0;
    table.rows.push_back(
        {{.text = year_words(it.year)},
         {.text = std::string(words_of(it.budget))},
         pounds_cell(it.pounds),
         it.limit ? pounds_cell(*it.limit)
                  : TableCell{.text = "Not known", .format = platform::CellFormat::numeric},
         {.text = has_limit ? base::percent(it.pounds / *it.limit) : "",
          .format = platform::CellFormat::numeric}});
  }
  table.empty = "These bids ask for nothing.";
  return platform::data_table(table);
}

Html downloads(const Request& request) {
  Html html;
  html.raw("<p class=\"govuk-body\">Costs by year, for a spending review: ");
  html.add(bid_link("CSV", address(request, "/proposals.csv", ""))).raw(", ");
  html.add(bid_link("workbook", address(request, "/proposals.xlsx", "")));
  html.raw(". The bids with all that they rest on: ");
  html.add(bid_link("JSON", address(request, "/proposals.json", "")));
  html.raw(". This list: ");
  html.add(bid_link("JSON of the API", address(request, "/api/v1/proposals", "")));
  return html.raw(".</p>\n");
}

struct Neighbour {
  const char* href;
  const char* text;
  const char* says;
};

// The other pages of what to fund; this one is where its part of the navigation leads.
constexpr Neighbour kNeighbours[] = {
    {"/portfolio", "Choose among bids", "which of them together make the most progress"},
    {"/delivery", "Promised and delivered", "what came of what was funded"},
    {"/prevention", "Prevention spending", "what counts, its share, and what raids it"},
    {"/prevention/shifts", "Four shifts of spending", "from cure to prevention, by mission"},
    {"/early-wins", "Early wins",
     "which bids are cheap, popular and quick, and what each gives up"},
    {"/spending-outlook", "Spending outlook",
     "what health care would cost, with reform and without"},
    {"/unit-values", "Unit values", "what a year of health or a day in hospital is worth"},
    {"/appraisal-rates", "Rates of appraisal", "discounting, prices, optimism bias and weights"},
    {"/envelopes", "Envelopes", "what each department may spend"}};

Html neighbours() {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"more\">More on what to fund</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& [href, text, says] : kNeighbours) {
    html.raw("<li>").add(bid_link(text, href)).text(std::string(": ") + says).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

}  // namespace

base::Result<Response> show_proposals(const Request& request, const Holdings& holdings) {
  const RegisterText asked{.mission = request.query("mission").value_or(""),
                           .department = request.query("department").value_or(""),
                           .state = request.query("state").value_or(""),
                           .place = request.query("place").value_or(""),
                           .search = request.query("search").value_or("")};
  auto choice = register_choice(asked);
  if (!choice) return base::fail(std::move(choice));
  const auto order = request.query("sort").value_or("title");
  const auto sorted = platform::sorted_in(order, columns());
  if (!sorted) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "sort",
                        .what = "Bids are not ordered by \"" + std::string(order) +
                                "\". Choose a heading of the table."}});
  }
  const auto all = proposals_seen(holdings.transaction, request.visitor);
  auto list = chosen(all, *choice);
  sort_by(list, *sorted);
  Html html = opening(list, request.visitor);
  html.add(filter(all, asked, holdings)).add(bids_table(list, request, *sorted, holdings));
  html.add(totals_table(asked_by_year(list, envelopes_of(holdings.transaction))));
  html.add(
      bid_paragraph("What is asked stands in the prices that each bid names; what is free for "
                    "bids is cash. Bids that were declined, withdrawn or stopped ask nothing."));
  html.add(downloads(request)).add(neighbours());
  auto page = missions::site_page("Bids for money", std::move(html), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Bids for money"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::investment
