#include "learning/levers/lever_form_page.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "missions/scope_store.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::SelectItem;

std::optional<platform::ErrorMessage> message(const LeverFormState& state, std::string_view field) {
  if (state.fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(state.fault->problems, field, &base::Problem::place);
  if (found == state.fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html line(const LeverFormState& state, const std::string& name, std::string label,
          std::string hint = {}) {
  return platform::input(
      {.name = name,
       .value = lever_field(state.sent, name),
       .label = {.text = std::move(label)},
       .hint = hint.empty() ? std::nullopt : std::optional(platform::Hint{.text = std::move(hint)}),
       .error_message = message(state, name)});
}

Html criterion_html(const LeverFormState& state, const LeverCriterion& criterion) {
  const std::string name(criterion.column);
  std::vector<platform::RadioItem> items;
  for (const auto answer : {LeverAnswer::yes, LeverAnswer::no, LeverAnswer::unsure}) {
    items.push_back(
        {.text = std::string(words_of(answer)), .value = std::string(code_word(answer))});
  }
  Html html = platform::radios(
      {.name = name,
       .value = lever_field(state.sent, name),
       .fieldset = platform::Fieldset{.legend = {.text = std::string(criterion.question),
                                                 .classes = "govuk-fieldset__legend--s"}},
       .hint = platform::Hint{.text = std::string(criterion.help)},
       .error_message = message(state, name),
       .items = std::move(items),
       .classes = "govuk-radios--inline govuk-radios--small"});
  return html.add(line(state, name + "_why", "Why? (optional)"));
}

Html metric_field(const LeverFormState& state, const missions::Directory& directory,
                  const std::string& name, std::string label) {
  std::vector<SelectItem> items = {{.text = "None", .value = ""}};
  for (const auto& metric : directory.metrics()) {
    items.push_back({.text = metric.short_title, .value = metric.code});
  }
  return platform::select({.name = name,
                           .label = {.text = std::move(label)},
                           .value = lever_field(state.sent, name),
                           .items = std::move(items),
                           .error_message = message(state, name)});
}

Html hidden(std::string_view name, std::string_view value) {
  Html html;
  html.raw("<input type=\"hidden\"").attribute("name", name);
  return html.attribute("value", value).raw(">\n");
}

}  // namespace

std::string lever_field(const platform::Parameters& sent, std::string_view name) {
  for (const auto& [key, value] : sent) {
    if (key == name) return value;
  }
  return "";
}

Html lever_form(const LeverFormState& state, const missions::Directory& directory) {
  Html html;
  html.raw("<form method=\"get\" action=\"/lever-test\" novalidate class=\"cw-no-print\">\n");
  html.add(line(state, "problem", "The problem", "In a sentence: what is to change, for whom."));
  html.raw("<h2 class=\"govuk-heading-l\">Is it a simple problem?</h2>\n");
  for (std::size_t i = 0; i < lever_criteria().size(); ++i) {
    if (i == kSimpleCriteria) {
      html.raw("<h2 class=\"govuk-heading-l\">What do people bring to it?</h2>\n");
    }
    html.add(criterion_html(state, lever_criteria()[i]));
  }
  html.raw("<h2 class=\"govuk-heading-l\">If a target is thought of</h2>\n");
  html.add(metric_field(state, directory, "metric", "Metric that it would be set on (optional)"));
  html.add(metric_field(state, directory, "balancing_metric",
                        "Balancing metric, which must not get worse (optional)"));
  html.add(platform::button({.text = "See what fits"}));
  return html.raw("</form>\n");
}

Html keep_form(const LeverFormState& state, const missions::Holdings& holdings) {
  const auto tree = missions::load_scope_tree(holdings.transaction);
  platform::Select bodies{.name = "body",
                          .label = {.text = "Body that asks"},
                          .value = lever_field(state.sent, "body"),
                          .items = {{.text = "Choose a body", .value = ""}},
                          .error_message = message(state, "body")};
  for (const auto& body : holdings.directory.bodies()) {
    if (!platform::may(state.request.visitor, platform::Right::report_practice, body.code, tree)) {
      continue;
    }
    bodies.items.push_back({.text = body.name, .value = body.code});
  }
  if (bodies.items.size() == 1) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Keep this test</h2>\n");
  html.raw("<form class=\"cw-no-print\" method=\"post\" action=\"/lever-tests\" novalidate>\n");
  html.add(hidden(platform::kFormToken, state.request.visitor.form_token));
  for (const auto& column : lever_test_table().columns) {
    const auto value = lever_field(state.sent, column.name);
    if (column.name != "body" && !value.empty()) html.add(hidden(column.name, value));
  }
  html.add(platform::select(bodies));
  html.add(platform::button({.text = "Keep it", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Html lever_error_summary(const base::Error& fault) {
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault.problems) {
    summary.error_list.push_back({.text = what, .href = "#" + place});
  }
  return platform::error_summary(summary);
}

}  // namespace commonweal::learning
