#include "learning/evaluation/evaluation_form_page.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "learning/evaluation/evaluation_parts_page.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;

// What stands in a field, and what is wrong with it.
struct FormState {
  std::function<std::string(std::string_view)> value;
  const base::Error* fault = nullptr;

  std::optional<platform::ErrorMessage> message(std::string_view field) const {
    if (fault == nullptr) return std::nullopt;
    const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
    if (found == fault->problems.end()) return std::nullopt;
    return platform::ErrorMessage{.text = found->what};
  }
};

enum class FieldKind { line, number, words };

struct PlanField {
  const char* name;
  const char* label;
  const char* hint;
  FieldKind kind = FieldKind::line;
};
constexpr std::array kWhat = {
    PlanField{"title", "Title of the evaluation", ""},
    PlanField{"programme", "What is evaluated", "The programme or project."},
    PlanField{"spend", "Spend on it, in pounds (optional)",
              "The whole of it. 12500000 for £12.5 million.", FieldKind::number}};
constexpr std::array kPlan = {
    PlanField{"theory_of_change", "Theory of change (optional)",
              "How what is done is to lead to what is wanted.", FieldKind::words},
    PlanField{"process_questions", "Questions of process (optional)", "Is it done as meant?",
              FieldKind::words},
    PlanField{"impact_questions", "Questions of impact (optional)",
              "What does it change, for whom?", FieldKind::words},
    PlanField{"value_questions", "Questions of value (optional)", "Is it worth what it costs?",
              FieldKind::words},
    PlanField{"baseline", "Baseline (optional)", "What is measured before it begins.",
              FieldKind::words},
    PlanField{"counterfactual", "What it is compared with (optional)",
              "How it will be known what would have happened anyway.", FieldKind::words}};
constexpr std::array kSize = {
    PlanField{"outcome", "Main outcome (optional)", "What is compared."},
    PlanField{"treated", "How many are treated (optional)", "People; or clusters, such as schools.",
              FieldKind::number},
    PlanField{"control", "How many they are compared with (optional)", "", FieldKind::number},
    PlanField{"cluster_size", "People in a cluster (optional)", "", FieldKind::number},
    PlanField{"icc", "Intraclass correlation (optional)", "0 to 1.", FieldKind::number},
    PlanField{"baseline_share", "Share with the outcome today (optional)", "0.28 for 28%.",
              FieldKind::number},
    PlanField{"outcome_sd", "Standard deviation of the outcome (optional)", "In its unit.",
              FieldKind::number}};
constexpr std::array kWho = {
    PlanField{"owner", "Owner (optional)", "An office, not a person."},
    PlanField{"budget", "Budget of the evaluation, in pounds (optional)", "", FieldKind::number},
    PlanField{"publication", "To be published by (optional)", "A day, such as 2027-03-31."},
    PlanField{"result", "Result (optional)", "Once there is one: what it found, or where it is.",
              FieldKind::words}};

Html field_html(const PlanField& field, const FormState& state) {
  const std::string hint = field.hint;
  const auto hint_of = hint.empty() ? std::nullopt : std::optional(platform::Hint{.text = hint});
  if (field.kind == FieldKind::words) {
    return platform::textarea({.name = field.name,
                               .value = state.value(field.name),
                               .rows = 3,
                               .label = {.text = field.label},
                               .hint = hint_of,
                               .error_message = state.message(field.name)});
  }
  const bool is_number = field.kind == FieldKind::number;
  return platform::input({.name = field.name,
                          .inputmode = is_number ? "decimal" : "",
                          .value = state.value(field.name),
                          .label = {.text = field.label},
                          .hint = hint_of,
                          .error_message = state.message(field.name),
                          .classes = is_number ? "govuk-input--width-10" : ""});
}

template <std::size_t N>
Html group(const char* legend, const std::array<PlanField, N>& fields, const FormState& state,
           Html first = {}) {
  Html html = std::move(first);
  for (const auto& field : fields) html.add(field_html(field, state));
  return platform::fieldset({.legend = {.text = legend, .classes = "govuk-fieldset__legend--m"},
                             .html = std::move(html)});
}

Html choice(std::string name, std::string label, std::vector<SelectItem> items,
            const FormState& state) {
  return platform::select({.name = name,
                           .label = {.text = std::move(label)},
                           .value = state.value(name),
                           .items = std::move(items),
                           .error_message = state.message(name)});
}

// The bodies that the visitor may register for.
std::vector<SelectItem> body_items(const Request& request, const Holdings& holdings) {
  const auto tree = missions::load_scope_tree(holdings.transaction);
  std::vector<SelectItem> items = {{.text = "Choose a body", .value = ""}};
  for (const auto& body : holdings.directory.bodies()) {
    if (!platform::may(request.visitor, platform::Right::report_practice, body.code, tree))
      continue;
    items.push_back({.text = body.name, .value = body.code});
  }
  return items;
}

std::vector<SelectItem> intervention_items(const Holdings& holdings) {
  std::vector<SelectItem> items = {{.text = "None of those held", .value = ""}};
  for (const auto& it : holdings.directory.interventions()) {
    items.push_back({.text = it.title, .value = it.code});
  }
  return items;
}

std::vector<SelectItem> level_items() {
  return {{.text = "Not said", .value = ""},
          {.text = "1: a comparison at one time, or before and after", .value = "1"},
          {.text = "2: with controls for differences", .value = "2"},
          {.text = "3: before and after, against a comparison group", .value = "3"},
          {.text = "4: chance or a rule decides who is treated, nearly", .value = "4"},
          {.text = "5: a randomised trial", .value = "5"}};
}

std::vector<SelectItem> state_items() {
  std::vector<SelectItem> items;
  for (const auto state : {EvaluationState::planned, EvaluationState::running,
                           EvaluationState::published, EvaluationState::abandoned}) {
    items.push_back({.text = std::string(words_of(state)), .value = std::string(code_word(state))});
  }
  return items;
}

struct FormFrame {
  std::string title;
  std::string action;
};

Html form_of(const FormFrame& frame, const FormState& state, const Request& request,
             const Holdings& holdings) {
  Html whose = choice("body", "Body that spends", body_items(request, holdings), state);
  whose.add(choice("intervention", "Intervention (optional)", intervention_items(holdings), state));
  Html who =
      choice("level", "What the design could reach on the Maryland scale", level_items(), state);
  who.add(choice("state", "State", state_items(), state));
  Html html;
  html.raw("<form method=\"post\"").attribute("action", frame.action).raw(" novalidate>\n");
  html.raw("<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", request.visitor.form_token).raw(">\n");
  html.add(group("What and whose", kWhat, state, std::move(whose)));
  html.add(group("What is believed and asked", kPlan, state));
  html.add(group("How many are compared", kSize, state));
  html.add(group("Who, how and when", kWho, state, std::move(who)));
  html.add(platform::button({.text = "Keep it in the register", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Response form_response(const FormFrame& frame, const FormState& state, const Request& request,
                       const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (state.fault != nullptr) {
    platform::ErrorSummary summary;
    for (const auto& [place, what] : state.fault->problems) {
      summary.error_list.push_back({.text = what, .href = "#" + place});
    }
    html.add(platform::error_summary(summary));
  }
  html.raw("<h1 class=\"govuk-heading-xl\">").text(frame.title).raw("</h1>\n");
  html.add(body_paragraph(kRobustRule));
  html.add(form_of(frame, state, request, holdings)).raw("</div>\n");
  auto page = missions::site_page(frame.title, std::move(html), request.visitor);
  if (state.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Evaluations", .href = "/evaluations"},
                      {.text = frame.title}};
  Response response = platform::ok_html(platform::layout(page));
  if (state.fault != nullptr) response.status = platform::http_status(state.fault->code);
  return response;
}

FormFrame frame_of(const Request& request) {
  if (request.path == "/evaluations" || request.path == "/evaluations/new") {
    return {.title = "Register an evaluation", .action = "/evaluations"};
  }
  const std::string code(request.field("evaluation").text);
  return {.title = "Change an evaluation", .action = "/evaluations/" + code};
}

// "Early help in Leeds: trial" becomes early-help-in-leeds-trial.
std::string code_from(std::string_view title) {
  std::string code;
  for (const char c : title) {
    const char small = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    const bool is_letter = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
    if (is_letter) code += small;
    if (!is_letter && !code.empty() && code.back() != '-') code += '-';
  }
  code.resize(std::min<std::size_t>(code.size(), 60));
  while (code.ends_with('-')) code.pop_back();
  return code.empty() ? "evaluation" : code;
}

}  // namespace

base::Result<Response> show_new_evaluation(const Request& request, const Holdings& holdings) {
  const FormState state{.value = [](std::string_view field) {
    return std::string(field == "state" ? "planned" : "");
  }};
  return form_response(frame_of(request), state, request, holdings);
}

base::Result<Response> show_evaluation_edit(const Request& request, const Holdings& holdings) {
  const auto code = request.field("evaluation").text;
  const auto record = missions::find_record(holdings.transaction, evaluation_table(), code);
  if (!record) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no evaluation \"" + std::string(code) + "\".");
  }
  const auto value = [&](std::string_view field) {
    return record->fields[evaluation_table().column(field)];
  };
  if (!may_register(holdings.transaction, request.visitor, value("body"))) {
    return base::fail(base::ErrorCode::forbidden,
                      "You can only change evaluations of bodies you report for.");
  }
  return form_response(frame_of(request), {.value = value}, request, holdings);
}

missions::Record evaluation_sent(const Request& request, const std::string& code) {
  missions::Record record{.code = code, .fields = {}};
  for (const auto& column : evaluation_table().columns) {
    record.fields.emplace_back(request.form(column.name).value_or(""));
  }
  if (code.empty()) record.code = code_from(request.form("title").value_or(""));
  return record;
}

Response evaluation_form_again(const Request& request, const Holdings& holdings,
                               const base::Error& fault) {
  const FormState state{
      .value =
          [&](std::string_view field) { return std::string(request.form(field).value_or("")); },
      .fault = &fault};
  return form_response(frame_of(request), state, request, holdings);
}

}  // namespace commonweal::learning
