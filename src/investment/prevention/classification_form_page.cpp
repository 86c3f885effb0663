#include "investment/prevention/classification_form_page.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "base/period_text.hpp"
#include "investment/prevention/classification_fault_page.hpp"
#include "investment/prevention/classification_sent_page.hpp"
#include "investment/prevention/prevention_parts_page.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/directory_store.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;
using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::SelectItem;
using platform::Transaction;

struct FormState {
  const Request& request;
  const base::Error* fault = nullptr;

  std::string value(const std::string& name) const {
    return std::string(request.form(name).value_or(""));
  }
  std::optional<platform::ErrorMessage> message(std::string_view name) const {
    if (fault == nullptr) return std::nullopt;
    for (const auto& [place, what] : classification_faults(*fault)) {
      if (place == name) return platform::ErrorMessage{.text = what};
    }
    return std::nullopt;
  }
};

struct Asked {
  std::string name;
  std::string label;
  std::string hint = {};
};

Html line_field(const Asked& asked, const FormState& state) {
  return platform::input({.name = asked.name,
                          .value = state.value(asked.name),
                          .label = {.text = asked.label},
                          .hint = asked.hint.empty()
                                      ? std::nullopt
                                      : std::optional(platform::Hint{.text = asked.hint}),
                          .error_message = state.message(asked.name)});
}

Html words_field(const Asked& asked, const FormState& state) {
  return platform::textarea({.name = asked.name,
                             .value = state.value(asked.name),
                             .rows = 3,
                             .label = {.text = asked.label},
                             .hint = asked.hint.empty()
                                         ? std::nullopt
                                         : std::optional(platform::Hint{.text = asked.hint}),
                             .error_message = state.message(asked.name)});
}

Html choice_field(const Asked& asked, std::vector<SelectItem> items, const FormState& state) {
  return platform::select({.name = asked.name,
                           .label = {.text = asked.label},
                           .value = state.value(asked.name),
                           .items = std::move(items),
                           .error_message = state.message(asked.name)});
}

template <class Enum, std::size_t N>
std::vector<SelectItem> items_of(const std::array<Enum, N>& all) {
  std::vector<SelectItem> items = {{.text = "Choose one", .value = ""}};
  for (const Enum it : all) {
    items.push_back({.text = std::string(words_of(it)), .value = std::string(code_word(it))});
  }
  return items;
}

Html part_fields(int part, const FormState& state) {
  const std::string number = std::to_string(part);
  const std::string legend =
      part == 1 ? "What it mainly does" : "Something else it does (optional)";
  Html html;
  html.add(choice_field({"reached" + number, "Who is reached"},
                        items_of(std::array{Reached::everyone, Reached::at_risk, Reached::in_need}),
                        state));
  html.add(choice_field({"when" + number, "When"},
                        items_of(std::array{Moment::before, Moment::early, Moment::after}), state));
  html.add(choice_field(
      {"aim" + number, "What for"},
      items_of(std::array{Aim::prevent, Aim::find_early, Aim::lessen, Aim::treat}), state));
  html.add(line_field({"share" + number, "Share of the spending, in percent",
                       part == 1 ? "100 if it does nothing else." : ""},
                      state));
  return platform::fieldset({.legend = {.text = legend, .classes = "govuk-fieldset__legend--m"},
                             .html = std::move(html)});
}

Html opened_form(const Request& request, const std::string& action) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", action).raw(" novalidate>\n");
  html.raw("<input type=\"hidden\"").attribute("name", platform::kFormToken);
  return html.attribute("value", request.visitor.form_token).raw(">\n");
}

Response form_page(const std::string& title, Html form, const FormState& state) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (state.fault != nullptr) {
    platform::ErrorSummary summary;
    for (const auto& [place, what] : classification_faults(*state.fault)) {
      summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
    }
    html.add(platform::error_summary(summary));
  }
  html.raw("<h1 class=\"govuk-heading-xl\">").text(title).raw("</h1>\n");
  html.add(form).raw("</div>\n");
  auto page = prevention_page(title, std::move(html), state.request.visitor);
  if (state.fault != nullptr) page.state = platform::PageState::in_error;
  Response response = platform::ok_html(platform::layout(page));
  if (state.fault != nullptr) response.status = platform::http_status(state.fault->code);
  return response;
}

std::vector<SelectItem> subject_items(const Holdings& holdings) {
  std::vector<SelectItem> items = {{.text = "Choose one", .value = ""}};
  for (const auto& line : load_prevention(holdings.transaction).lines) {
    items.push_back({.text = "Spending line: " + line.title, .value = "line:" + line.code});
  }
  const auto proposals = missions::records_of(holdings.transaction, proposal_table());
  for (const auto& record : proposals) {
    const auto& state = record.fields[proposal_table().column("state")];
    if (state == code_word(ProposalState::draft)) continue;  // A draft is not public.
    items.push_back({.text = "Bid: " + record.fields[proposal_table().column("title")],
                     .value = "proposal:" + record.code});
  }
  return items;
}

Response classify_form(const FormState& state, const Holdings& holdings) {
  Html html = prevention_paragraph(
      "You state facts, and the class follows from them. It counts once somebody else, of another "
      "office, has reviewed it.");
  html.add(opened_form(state.request, "/prevention/classify"));
  html.add(choice_field({"subject", "What is classified"}, subject_items(holdings), state));
  for (int part = 1; part <= kClassifiedParts; ++part) html.add(part_fields(part, state));
  html.add(words_field({"purpose", "Its principal purpose"}, state));
  html.add(words_field({"reason", "Why it is classified so"}, state));
  html.add(line_field({"classified_by", "Your office", "An office, not a person."}, state));
  html.add(platform::button({.text = "Propose this class", .prevent_double_click = true}));
  return form_page("Classify spending", html.raw("</form>\n"), state);
}

Response review_form(const FormState& state, const Classification& it) {
  Html html = prevention_paragraph(it.title + ": " + class_words(it.prevention_class()) +
                                   ". Classified by " + it.classified_by + ". " + it.reason);
  html.add(opened_form(state.request, "/prevention/classifications/" + it.code + "/review"));
  html.add(choice_field({"state", "Your answer"},
                        {{.text = "Choose one", .value = ""},
                         {.text = "I have reviewed it and agree", .value = "reviewed"},
                         {.text = "I dispute it", .value = "disputed"}},
                        state));
  html.add(words_field({"review", "Why"}, state));
  html.add(line_field({"reviewed_by", "Your office",
                       "Another office than " + it.classified_by + ", and not a person."},
                      state));
  html.add(platform::button({.text = "Keep this review", .prevent_double_click = true}));
  return form_page("Review a classification", html.raw("</form>\n"), state);
}

bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

std::string day_of(base::Instant now) {
  return base::text(base::period_holding(base::PeriodKind::day, base::london_day(now)));
}

platform::Act act_of(const ClassificationDesk& desk, const Request& request, const char* action) {
  return {.at = desk.now(), .actor = request.visitor.actor, .action = action};
}

Response classify(const ClassificationDesk& desk, const Request& request) {
  Transaction transaction(desk.record, platform::Access::write);
  const auto record = classification_sent(transaction, request, day_of(desk.now()));
  const auto put = put_classification(transaction, request.visitor, record,
                                      act_of(desk, request, "spending classify"));
  if (!put && is_of_the_form(put.error())) {
    const auto directory = missions::load_directory(transaction);
    return classify_form({request, &put.error()}, {transaction, *directory});
  }
  if (!put) return desk.refused(request, put.error());
  transaction.commit();
  return platform::redirect("/prevention/classifications/" + record.code);
}

base::Result<Review> review_sent(const Request& request, const std::string& day) {
  const auto verdict =
      review_state_named({.place = "state", .text = request.form("state").value_or("")});
  if (!verdict || *verdict == ReviewState::proposed) {
    return base::fail(ErrorCode::invalid_input,
                      {{.place = "state", .what = "Say whether you agree or dispute it."}});
  }
  return Review{.verdict = *verdict,
                .office = std::string(request.form("reviewed_by").value_or("")),
                .day = day,
                .words = std::string(request.form("review").value_or(""))};
}

Response review(const ClassificationDesk& desk, const Request& request) {
  Transaction transaction(desk.record, platform::Access::write);
  const std::string code(request.field("classification").text);
  const auto before = find_classification(transaction, code);
  const auto sent = review_sent(request, day_of(desk.now()));
  if (!sent && before) return review_form({request, &sent.error()}, *before);
  const auto put = put_review(transaction, request.visitor, code, sent.value_or(Review{}),
                              act_of(desk, request, "classification review"));
  if (!put && before && is_of_the_form(put.error())) {
    return review_form({request, &put.error()}, *before);
  }
  if (!put) return desk.refused(request, put.error());
  transaction.commit();
  return platform::redirect("/prevention/classifications/" + code);
}

}  // namespace

base::Result<Response> show_classify(const Request& request, const Holdings& holdings) {
  return classify_form({request}, holdings);
}

base::Result<Response> show_review(const Request& request, const Holdings& holdings) {
  const auto code = request.field("classification").text;
  const auto it = find_classification(holdings.transaction, code);
  if (!it) {
    return base::fail(ErrorCode::not_found,
                      "There is no classification \"" + std::string(code) + "\".");
  }
  if (!may_review(holdings.transaction, request.visitor, code)) {
    return base::fail(ErrorCode::forbidden,
                      "You classified this. Somebody else, of another office, must review it.");
  }
  return review_form({request}, *it);
}

std::vector<platform::Route> classification_routes(const ClassificationDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {{kPost, "/prevention/classify", Right::keep_values, "Classifies spending.",
           [desk](const Request& request) { return classify(desk, request); }},
          {kPost, "/prevention/classifications/{classification}/review", Right::keep_values,
           "Reviews or disputes a classification.",
           [desk](const Request& request) { return review(desk, request); }}};
}

}  // namespace commonweal::investment
