#include "learning/gaps/question_form_page.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "learning/gaps/question_change_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/input.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::learning {
namespace {

using missions::Body;
using missions::Directory;
using missions::Question;
using missions::QuestionState;
using missions::SentForm;
using platform::Html;
using platform::Right;

struct Done {
  std::string_view word;
  std::string_view sentence;
};
constexpr std::array kDone = {
    Done{"asked", "The question is asked."},
    Done{"joined", "Your body asks this too. The demand is counted."},
    Done{"left", "Your body no longer asks this. That it did is kept in the record."},
    Done{"answered", "The answer is published. What stood here before is kept in the record."},
    Done{"withdrawn", "The question was withdrawn. It is kept in the record."},
};

std::optional<platform::ErrorMessage> message(const SentForm& sent, std::string_view field) {
  auto text = missions::problem_of(sent, field);
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

std::string typed(const SentForm& sent, std::string_view field, std::string_view fallback = "") {
  return std::string(sent.request.form(field).value_or(fallback));
}

Html heading(platform::Markup words) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").raw(words).raw("</h2>\n");
}

// The one body that the visitor reports for, where there is one.
std::string own_body(const platform::Visitor& visitor, const Directory& directory) {
  std::string own;
  for (const auto& [role, scope] : visitor.grants) {
    const Body* body = directory.find_body(scope);
    if (body == nullptr || !platform::allows(role, Right::report_practice)) continue;
    if (!own.empty()) return "";
    own = body->name;
  }
  return own;
}

Html body_field(const SentForm& sent, const Directory& directory, std::string label,
                std::string id = "body") {
  return platform::input({.name = "body",
                          .id = std::move(id),
                          .value = typed(sent, "body", own_body(sent.request.visitor, directory)),
                          .label = {.text = std::move(label)},
                          .hint = platform::Hint{.text = "Its name or code."},
                          .error_message = message(sent, "body")});
}

Html choice_field(const SentForm& sent, const char* name, const char* label,
                  std::vector<platform::SelectItem> items) {
  return platform::select({.name = name,
                           .label = {.text = label},
                           .value = typed(sent, name, sent.request.query(name).value_or("")),
                           .items = std::move(items),
                           .error_message = message(sent, name)});
}

Html words_field(const SentForm& sent, const char* name, const char* label, const char* hint,
                 const std::string& before) {
  return platform::textarea({.name = name,
                             .value = typed(sent, name, before),
                             .rows = 4,
                             .label = {.text = label},
                             .hint = platform::Hint{.text = hint},
                             .error_message = message(sent, name)});
}

Html ask_fields(const SentForm& sent, const Directory& directory) {
  Html fields = platform::textarea(
      {.name = "text",
       .value = typed(sent, "text"),
       .rows = 3,
       .label = {.text = "What do you want to know?"},
       .hint = platform::Hint{.text = "One question, such as: does this help people to stay in "
                                      "work? Name nobody."},
       .error_message = message(sent, "text")});
  fields.add(body_field(sent, directory, "Body that asks"));
  fields.add(choice_field(sent, "service", "Service", service_items(directory, "None")));
  fields.add(choice_field(sent, "mission", "Mission", mission_items(directory, "None")));
  fields.add(choice_field(sent, "intervention", "Intervention",
                          intervention_items(directory, "None in particular")));
  fields.add(platform::input(
      {.name = "outcome",
       .value = typed(sent, "outcome", sent.request.query("outcome").value_or("")),
       .label = {.text = "Outcome (optional)"},
       .hint =
           platform::Hint{.text = "What should change, such as: persistent absence. The name of "
                                  "a measure puts it in that column of the gap map."},
       .error_message = message(sent, "outcome")}));
  return fields;
}

Html join_form(const SentForm& sent, const missions::Holdings& holdings,
               const AskedQuestion& asked) {
  Html fields = body_field(sent, holdings.directory, "Body that asks this too");
  fields.add(platform::input({.name = "words",
                              .value = typed(sent, "words"),
                              .label = {.text = "Why it matters to you (optional)"},
                              .error_message = message(sent, "words")}));
  return heading("We ask that too")
      .add(missions::form_html(sent.request.visitor,
                               "/questions/" + asked.question->code + "/voices", fields,
                               "Ask it too"));
}

// For each body that joined and that the visitor reports for.
Html leave_form(const SentForm& sent, const missions::Holdings& holdings,
                const AskedQuestion& asked) {
  platform::Select field{
      .name = "body", .id = "leaving-body", .label = {.text = "Body"}, .items = {}};
  for (const QuestionVoice* voice : asked.voices) {
    const Body* body = holdings.directory.find_body(voice->body);
    if (body == nullptr) continue;
    if (!may_report_for(holdings.transaction, sent.request.visitor, body->code)) continue;
    field.items.push_back({.text = body->name, .value = body->code});
  }
  if (field.items.empty()) return {};
  return heading("We no longer ask that")
      .add(missions::form_html(sent.request.visitor,
                               "/questions/" + asked.question->code + "/voices/withdraw",
                               platform::select(field), "Stop asking"));
}

Html withdraw_form(const SentForm& sent, const missions::Holdings& holdings,
                   const AskedQuestion& asked) {
  const Question& question = *asked.question;
  if (!may_report_for(holdings.transaction, sent.request.visitor, question.asked_by)) return {};
  if (!asked.voices.empty()) {
    return heading("Withdraw this question")
        .add(paragraph("Other bodies ask this too, so it stays open for them."));
  }
  return heading("Withdraw this question")
      .add(missions::form_html(sent.request.visitor, "/questions/" + question.code + "/withdraw",
                               {}, "Withdraw"));
}

// One of the centres that are held, or the words for another office.
Html office_fields(const SentForm& sent, const missions::Holdings& holdings,
                   const Question& question) {
  platform::Select centre{.name = "answered_by",
                          .label = {.text = "Centre or office that answers"},
                          .items = {{.text = "Choose one", .value = ""}},
                          .error_message = message(sent, "answered_by")};
  bool is_centre = question.answered_by.empty();
  const CoverageMatrix matrix = load_coverage_matrix(holdings);
  for (const Centre& it : matrix.centres()) {
    centre.items.push_back({.text = it.name, .value = it.name});
    is_centre = is_centre || it.name == question.answered_by;
  }
  centre.items.push_back({.text = "Another office", .value = std::string(kAnotherOffice)});
  centre.value = typed(sent, "answered_by",
                       is_centre ? std::string_view(question.answered_by) : kAnotherOffice);
  Html fields = platform::select(centre);
  return fields.add(platform::input(
      {.name = "another_office",
       .value = typed(sent, "another_office", is_centre ? "" : question.answered_by),
       .label = {.text = "Name of another office (optional)"},
       .hint = platform::Hint{.text = "Where no centre of the list answers. Not a person."}}));
}

Html answer_form(const SentForm& sent, const missions::Holdings& holdings,
                 const Question& question) {
  Html fields =
      words_field(sent, "known", "What is known",
                  "What the studies and effects say, in plain words. If nothing is known, "
                  "say so.",
                  question.known);
  fields.add(words_field(sent, "certainty", "How surely",
                         "How many studies of what quality, how far they agree, and where.",
                         question.certainty));
  fields.add(words_field(sent, "practice", "What it means for doing it",
                         "What a service should do, stop or try with this.", question.practice));
  fields.add(office_fields(sent, holdings, question));
  const bool is_answered = question.state == QuestionState::answered;
  return heading(is_answered ? platform::Markup("Answer anew")
                             : platform::Markup("Answer this question"))
      .add(missions::form_html(sent.request.visitor, "/questions/" + question.code + "/answer",
                               fields, "Publish the answer"));
}

}  // namespace

Html question_outcome(const SentForm& sent) {
  if (sent.fault != nullptr) return missions::form_outcome(sent);
  const auto done = sent.request.query("done").value_or("");
  const auto found = std::ranges::find(kDone, done, &Done::word);
  if (found == kDone.end() || sent.request.visitor.is_guest()) return {};
  return platform::notification_banner(
      {.text = std::string(found->sentence), .kind = platform::NotificationBanner::Kind::success});
}

platform::Response new_question_response(const SentForm& sent, const missions::Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(question_outcome(sent));
  html.raw("<h1 class=\"govuk-heading-xl\">Ask what works</h1>\n");
  html.add(
      paragraph("See first whether it is asked already: you can join a question that another "
                "body asks, and it counts for more."));
  html.raw("<p class=\"govuk-body\">").add(link_to("/questions?state=open", "All open questions"));
  html.raw("</p>\n");
  html.add(missions::form_html(sent.request.visitor, "/questions",
                               ask_fields(sent, holdings.directory), "Ask"));
  html.raw("</div>\n");
  auto page = missions::site_page("Ask what works", std::move(html), sent.request.visitor);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "What bodies ask", .href = "/questions"},
                      {.text = "Ask"}};
  auto response = platform::ok_html(platform::layout(page));
  response.status = missions::status_of(sent);
  return response;
}

base::Result<platform::Response> show_new_question(const platform::Request& request,
                                                   const missions::Holdings& holdings) {
  return new_question_response({.request = request}, holdings);
}

Html question_forms(const SentForm& sent, const missions::Holdings& holdings,
                    const AskedQuestion& asked) {
  const auto& visitor = sent.request.visitor;
  Html html;
  if (asked.is_open() && platform::may_enter(visitor, Right::report_practice)) {
    const std::string own = own_body(visitor, holdings.directory);
    const auto* body = holdings.directory.find_body(asked.question->asked_by);
    const bool is_asker = body != nullptr && own == body->name;
    if (!is_asker) html.add(join_form(sent, holdings, asked));
    html.add(leave_form(sent, holdings, asked)).add(withdraw_form(sent, holdings, asked));
  }
  const bool is_withdrawn = asked.question->state == QuestionState::withdrawn;
  if (!is_withdrawn && may_answer_questions(holdings.transaction, visitor)) {
    html.add(answer_form(sent, holdings, *asked.question));
  }
  return html;
}

}  // namespace commonweal::learning
