#include "learning/evaluation/evaluation_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "learning/evaluation/evaluation_choice.hpp"
#include "learning/evaluation/evaluation_parts_page.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "learning/evaluation/evaluation_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;
using platform::TableCell;

const std::vector<platform::DataColumn>& columns() {
  static const std::vector<platform::DataColumn> all = {
      {.text = "Evaluation", .key = "title"},
      {.text = "Plan", .key = "plan"},
      {.text = "Spend",
       .key = "spend",
       .format = platform::CellFormat::numeric,
       .first = platform::SortOrder::descending},
      {.text = "Published by", .key = "publication"},
      {.text = "State", .key = "state"},
      {.text = "Body", .key = "body"}};
  return all;
}

std::vector<TableCell> row_of(const Evaluation& it, const Holdings& holdings) {
  Html plan = plan_tag(it);
  if (!is_robust(it)) plan.raw("<br>").text(plan_sentence(it));
  return {{.html = plain_link(it.title, "/evaluations/" + it.code)},
          {.html = std::move(plan)},
          {.text = it.spend ? pounds_words(*it.spend) : "Not published",
           .format = platform::CellFormat::numeric},
          {.text = it.publication.empty() ? "No date" : it.publication},
          {.text = std::string(words_of(it.state))},
          {.text = name_of_body(holdings, it.body)}};
}

void sort_by(std::vector<Evaluation>& list, const platform::Sorted& sorted) {
  const auto before = [&](const Evaluation& a, const Evaluation& b) {
    if (sorted.column == "spend") return a.spend.value_or(-1) < b.spend.value_or(-1);
    if (sorted.column == "plan") return lacks_of(a).size() < lacks_of(b).size();
    if (sorted.column == "publication") return a.publication < b.publication;
    if (sorted.column == "state") return a.state < b.state;
    return sorted.column == "body" ? a.body < b.body : a.title < b.title;
  };
  std::ranges::stable_sort(list, before);
  if (sorted.order == platform::SortOrder::descending) std::ranges::reverse(list);
}

// Which bodies have evaluations at all.
std::vector<SelectItem> body_items(const std::vector<Evaluation>& all, const Holdings& holdings) {
  std::vector<SelectItem> items = {{.text = "All bodies", .value = ""}};
  for (const Evaluation& it : all) {
    if (std::ranges::find(items, it.body, &SelectItem::value) != items.end()) continue;
    items.push_back({.text = name_of_body(holdings, it.body), .value = it.body});
  }
  std::sort(items.begin() + 1, items.end(),
            [](const SelectItem& a, const SelectItem& b) { return a.text < b.text; });
  return items;
}

std::vector<SelectItem> state_items() {
  std::vector<SelectItem> items = {{.text = "All states", .value = ""}};
  for (const auto state : {EvaluationState::planned, EvaluationState::running,
                           EvaluationState::published, EvaluationState::abandoned}) {
    items.push_back({.text = std::string(words_of(state)), .value = std::string(code_word(state))});
  }
  return items;
}

Html select_field(std::string name, std::string label, std::string_view value,
                  std::vector<SelectItem> items) {
  return platform::select({.name = std::move(name),
                           .label = {.text = std::move(label)},
                           .value = std::string(value),
                           .items = std::move(items)});
}

Html filter(const std::vector<Evaluation>& all, const EvaluationChoiceText& asked,
            const Holdings& holdings) {
  return platform::filter_bar(
      {.action = "/evaluations",
       .label = "Choose the evaluations",
       .fields = {select_field("body", "Body", asked.body, body_items(all, holdings)),
                  select_field("state", "State", asked.state, state_items()),
                  select_field("plan", "Plan", asked.plan,
                               {{.text = "All plans", .value = ""},
                                {.text = "Robust", .value = "robust"},
                                {.text = "Not robust", .value = "not-robust"}})},
       .clear_href = "/evaluations"});
}

// The address of this choice with another ending or order.
std::string address(const EvaluationChoiceText& asked, std::string_view path,
                    std::string_view sort) {
  std::string query;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    query.append(query.empty() ? "?" : "&").append(name).append("=").append(value);
  };
  add("body", asked.body);
  add("state", asked.state);
  add("plan", asked.plan);
  add("sort", sort);
  return std::string(path) + query;
}

Html register_opening(const std::vector<Evaluation>& all, const platform::Visitor& visitor) {
  const RobustShare share = robust_share(all);
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Evaluations</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(robust_sentence(share)).raw("</p>\n");
  html.add(
      body_paragraph("The paper says that only 8% of government spend on major projects had one "
                     "(NAO 2021). That is of the major projects of government, and this is of the "
                     "programmes registered here, so the two are not the same thing."));
  html.add(platform::inset_text({.text = std::string(kRobustRule)}));
  if (share.without_spend > 0) {
    html.add(body_paragraph("A programme without a published spend counts in no sum."));
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(plain_link("How small an effect could an evaluation see?", "/evaluation-power"));
  if (may_enter(visitor, platform::Right::report_practice)) {
    html.raw("</p>\n<p class=\"govuk-body cw-no-print\">");
    html.add(plain_link("Register an evaluation", "/evaluations/new"));
  }
  return html.raw("</p>\n</div>\n");
}

Html register_table(const std::vector<Evaluation>& list, const EvaluationChoiceText& asked,
                    const platform::Sorted& sorted, const Holdings& holdings) {
  platform::DataTable table{.caption = "Evaluations", .columns = columns(), .rows = {}};
  for (const Evaluation& it : list) table.rows.push_back(row_of(it, holdings));
  table.sorted = sorted;
  table.address = [asked](std::string_view sort, std::int64_t) {
    return address(asked, "/evaluations", sort);
  };
  table.empty = "No evaluation is registered that fits this choice.";
  return platform::data_table(table);
}

Html downloads(const EvaluationChoiceText& asked) {
  Html html;
  html.raw("<p class=\"govuk-body\">Take these away: ");
  html.add(plain_link("CSV", address(asked, "/evaluations.csv", ""))).raw(", ");
  html.add(plain_link("workbook", address(asked, "/evaluations.xlsx", ""))).raw(", ");
  html.add(plain_link("JSON", address(asked, "/api/v1/evaluations", "")));
  return html.raw(".</p>\n");
}

}  // namespace

base::Result<Response> show_evaluations(const Request& request, const Holdings& holdings) {
  const EvaluationChoiceText asked{.body = request.query("body").value_or(""),
                                   .state = request.query("state").value_or(""),
                                   .plan = request.query("plan").value_or("")};
  auto choice = evaluation_choice(asked);
  if (!choice) return base::fail(std::move(choice));
  const auto order = request.query("sort").value_or("title");
  const auto sorted = platform::sorted_in(order, columns());
  if (!sorted) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "sort",
                        .what = "Evaluations are not ordered by \"" + std::string(order) +
                                "\". Choose a heading of the table."}});
  }
  const auto all = evaluations_of(holdings.transaction);
  auto list = chosen(all, *choice);
  sort_by(list, *sorted);
  Html html = register_opening(all, request.visitor);
  html.add(filter(all, asked, holdings)).add(register_table(list, asked, *sorted, holdings));
  html.add(downloads(asked));
  auto page = missions::site_page("Evaluations", std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Evaluations"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
