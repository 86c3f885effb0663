#include "investment/values/envelope_page.hpp"

#include <algorithm>
#include <utility>

#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::SelectItem;

std::string whose(const Holdings& holdings, const std::string& department) {
  if (department.empty()) return "Whole government";
  const auto* body = holdings.directory.find_body(department);
  return body == nullptr ? department : body->name;
}

std::vector<SelectItem> department_items(const std::vector<Envelope>& all,
                                         const Holdings& holdings) {
  std::vector<SelectItem> items = {{.text = "All", .value = ""}};
  for (const Envelope& it : all) {
    if (it.department.empty()) continue;
    if (std::ranges::find(items, it.department, &SelectItem::value) != items.end()) continue;
    items.push_back({.text = whose(holdings, it.department), .value = it.department});
  }
  return items;
}

std::vector<platform::TableCell> row_of(const Envelope& it, const Holdings& holdings) {
  Html status;
  const bool made_up = it.status == EnvelopeStatus::illustrative;
  status.add(platform::tag({.text = std::string(words_of(it.status)),
                            .classes = made_up ? "govuk-tag--yellow" : "govuk-tag--grey"}));
  Html source = source_link(holdings, it.source, it.rows);
  if (!it.note.empty()) source.raw("<br>").text(it.note);
  return {{.text = whose(holdings, it.department)},
          {.text = year_words(it.year)},
          {.text = std::string(words_of(it.budget))},
          {.text = std::string(words_of(it.cover))},
          number_cell(large_pounds_words(it.pounds)),
          {.html = std::move(status)},
          {.html = std::move(source)}};
}

// As a reader looks for them: by whom, then by year.
void put_in_order(std::vector<Envelope>& list) {
  std::ranges::stable_sort(list, [](const Envelope& a, const Envelope& b) {
    if (a.department != b.department) return a.department < b.department;
    if (a.cover != b.cover) return a.cover < b.cover;
    return a.year != b.year ? a.year < b.year : a.budget < b.budget;
  });
}

Html envelopes_table(const std::vector<Envelope>& list, const Holdings& holdings) {
  if (list.empty()) return paragraph("No limit of that department is held.");
  platform::HtmlTable table{.caption = "Limits of spending",
                            .head = {{.text = "Whose"},
                                     {.text = "Year"},
                                     {.text = "Budget"},
                                     {.text = "Of what"},
                                     number_cell("Limit"),
                                     {.text = "Status"},
                                     {.text = "Source"}}};
  for (const Envelope& it : list) table.rows.push_back(row_of(it, holdings));
  return wide_table(std::move(table));
}

}  // namespace

base::Result<platform::Response> show_envelopes(const platform::Request& request,
                                                const Holdings& holdings) {
  auto list = envelopes_of(holdings.transaction);
  const std::string department(request.query("department").value_or(""));
  auto items = department_items(list, holdings);
  if (!department.empty()) {
    std::erase_if(list, [&](const Envelope& it) { return it.department != department; });
  }
  put_in_order(list);
  Html html = page_title("Envelopes");
  html.raw("<p class=\"govuk-body-l\">What may be spent, by department, year and budget.</p>\n");
  html.add(
      paragraph("Limits are in the money of their year. Only the planned limits of the "
                "Department of Health and Social Care are held. What is marked illustrative "
                "was made here so that bids can be tested, and says how."));
  html.add(platform::filter_bar(
      {.action = "/envelopes",
       .label = "Choose the department",
       .fields = {choice_field("department", "Department", department, std::move(items))},
       .clear_href = "/envelopes"}));
  html.add(envelopes_table(list, holdings));
  html.add(take_away(
      {{"CSV", "/envelopes.csv"}, {"workbook", "/envelopes.xlsx"}, {"JSON", "/api/v1/envelopes"}}));
  return platform::ok_html(
      platform::layout(investment_page("Envelopes", std::move(html), request)));
}

}  // namespace commonweal::investment
