#include "missions/report/report_edit_page.hpp"

#include <algorithm>
#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_parts_page.hpp"
#include "missions/report/report_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

// What was typed into a form of this page that came back, and what was wrong with it. The field is
// told apart from the same one of other parts by the id that the form is for.
class Returned {
 public:
  Returned(const Request& request, const base::Error* error) : request_(request), error_(error) {}

  // Whether the form that came back is this one.
  bool is(std::string_view key) const {
    return error_ != nullptr && request_.form("form").value_or("") == key;
  }
  std::string value(std::string_view key, std::string_view name, std::string kept) const {
    return is(key) ? std::string(request_.form(name).value_or("")) : std::move(kept);
  }
  std::optional<platform::ErrorMessage> message(std::string_view key, std::string_view name) const {
    return is(key) ? report_message(error_->problems, name) : std::nullopt;
  }
  // With places that are ids of the page.
  ReportProblems problems() const {
    ReportProblems all = error_ == nullptr ? ReportProblems() : error_->problems;
    for (auto& problem : all) {
      if (!problem.place.empty()) {
        problem.place += "-" + std::string(request_.form("form").value_or(""));
      }
    }
    return all;
  }
  int status() const {
    return error_ != nullptr && error_->code == base::ErrorCode::conflict ? 409 : 400;
  }

 private:
  const Request& request_;
  const base::Error* error_;
};

Html h2(std::string_view text) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(text).raw("</h2>\n");
}

Html heading_form(const Request& request, const ReportDraft& draft, const Returned& returned) {
  Html fields = hidden_field("form", "heading");
  fields.add(platform::input({.name = "title",
                              .id = "title-heading",
                              .value = returned.value("heading", "title", draft.title),
                              .label = {.text = "Title"},
                              .error_message = returned.message("heading", "title")}));
  fields.add(platform::input({.name = "period",
                              .id = "period-heading",
                              .value = returned.value("heading", "period", draft.period),
                              .label = {.text = "Period"},
                              .error_message = returned.message("heading", "period"),
                              .classes = "govuk-input--width-10"}));
  return report_form(request.visitor, {.action = report_path(draft.id) + "/heading",
                                       .fields = std::move(fields),
                                       .button = "Save title and period",
                                       .button_classes = "govuk-button--secondary"});
}

Html redraft_form(const Request& request, const ReportDraft& draft) {
  Html html = h2("The facts");
  html.raw("<p class=\"govuk-body\">Drafted from the data on ");
  html.text(base::reader_text(draft.drafted));
  if (!draft.facts_are_readable) {
    html.raw(". This program cannot read them: draft them again before you go on");
  }
  html.raw(". Drafting again brings them up to date. Your words stay.</p>\n");
  return html.add(report_form(request.visitor, {.action = report_path(draft.id) + "/redraft",
                                                .fields = {},
                                                .button = "Draft the facts again",
                                                .button_classes = "govuk-button--secondary"}));
}

Html words_form(const Request& request, const ReportDraft& draft, const ReportPart& part,
                const Returned& returned) {
  const auto kept = draft.words.find(part.key);
  const KeptWords before = kept == draft.words.end() ? KeptWords{} : kept->second;
  const std::string seen = returned.value(part.key, "seen", std::to_string(before.row));
  Html fields = hidden_field("form", part.key);
  fields.add(hidden_field("part", part.key)).add(hidden_field("seen", seen));
  fields.add(platform::textarea(
      {.name = "words",
       .id = "words-" + part.key,
       .value = returned.value(part.key, "words", before.words),
       .rows = 6,
       .label = {.text = "Your words on: " + part.title, .classes = "govuk-label--s"},
       .error_message = returned.message(part.key, "words")}));
  Html html;
  html.raw("<h3 class=\"govuk-heading-s\">").text(part.title).raw("</h3>\n");
  if (!part.sentences.empty()) html.add(words_html(part.sentences.front()));
  html.add(platform::details(
      {.summary_text = "What the data says: " + part.title, .html = facts_html(part)}));
  return html.add(report_form(request.visitor, {.action = report_path(draft.id) + "/words",
                                                .fields = std::move(fields),
                                                .button = "Save your words on: " + part.title,
                                                .button_classes = "govuk-button--secondary"}));
}

const Body& root_of(const Directory& directory, const Body& body) {
  const auto above = directory.ancestors_of(body);
  return above.empty() ? body : *above.back();
}

// Whether a body is of the government that another reports on: the nations that it lies in, their
// departments, regulators and other national bodies. Never itself.
bool is_of_government(const Directory& directory, const Body& reporter, const Body& body) {
  if (body.code == reporter.code) return false;
  const auto above = directory.ancestors_of(reporter);
  if (body.kind == BodyKind::nation) {
    return std::ranges::find(above, body.code, &Body::code) != above.end();
  }
  if (body.kind != BodyKind::department && body.kind != BodyKind::regulator &&
      body.kind != BodyKind::centre) {
    return false;
  }
  // A body that lies in no nation may report on any.
  return above.empty() || root_of(directory, body).code == above.back()->code;
}

// Who can be addressed: that government, and whoever a recommendation is addressed to already.
std::vector<platform::SelectItem> addressees(const Directory& directory,
                                             const std::string& reporter,
                                             const std::string& chosen) {
  std::vector<platform::SelectItem> items = {{.text = "Choose a body", .value = ""}};
  const Body* const own = directory.find_body(reporter);
  for (const Body& body : directory.bodies()) {
    const bool fits = own != nullptr && is_of_government(directory, *own, body);
    if (fits || body.code == chosen) items.push_back({.text = body.name, .value = body.code});
  }
  return items;
}

Html recommendation_form(const Request& request, const Directory& directory,
                         const ReportDraft& draft, const ReportRecommendation& kept,
                         const Returned& returned) {
  const std::string number = std::to_string(kept.number);
  const std::string key = "recommendation-" + number;
  const std::string to = returned.value(key, "to", kept.addressed_to);
  const bool is_new = kept.number == 0;
  Html fields = hidden_field("form", key).add(hidden_field("number", number));
  fields.add(platform::select({.name = "to",
                               .id = "to-" + key,
                               .label = {.text = "Addressed to"},
                               .value = to,
                               .items = addressees(directory, draft.body, to),
                               .error_message = returned.message(key, "to")}));
  fields.add(platform::textarea(
      {.name = "words",
       .id = "words-" + key,
       .value = returned.value(key, "words", kept.words),
       .rows = 4,
       .label = {.text = is_new ? "What you recommend" : "Recommendation " + number},
       .hint = is_new ? std::nullopt
                      : std::optional(platform::Hint{.text = "Leave it empty to take it back."}),
       .error_message = returned.message(key, "words")}));
  return report_form(request.visitor,
                     {.action = report_path(draft.id) + "/recommendations",
                      .fields = std::move(fields),
                      .button = is_new ? "Add a recommendation" : "Save recommendation " + number,
                      .button_classes = "govuk-button--secondary"});
}

std::vector<platform::Breadcrumb> above(ReportId id, const std::string& title) {
  return {{.text = "Home", .href = "/"},
          {.text = "Progress reports", .href = "/reports"},
          {.text = title, .href = report_path(id)}};
}

Html publish_link(const ReportDraft& draft) {
  const std::string path = report_path(draft.id);
  Html html = h2("Publish");
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute("href", path + "?draft=yes").raw(">See what the next version would say</a></p>\n");
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute("href", path + "/publish");
  return html.raw(">Publish the next version</a></p>\n");
}

}  // namespace

Response report_edit_page(const Request& request, const Directory& directory,
                          const ReportDraft& draft, const base::Error* error) {
  const Returned returned(request, error);
  Html main = heading_form(request, draft, returned);
  main.add(redraft_form(request, draft)).add(h2("Your words"));
  for (const auto& part : draft.facts.parts) {
    main.add(words_form(request, draft, part, returned));
  }
  main.add(h2("What you recommend"));
  for (const auto& one : draft.recommendations) {
    main.add(recommendation_form(request, directory, draft, one, returned));
  }
  main.add(recommendation_form(request, directory, draft, {}, returned)).add(publish_link(draft));
  return report_form_page(request, {.title = "Write: " + draft.title,
                                    .above = above(draft.id, draft.title),
                                    .main = std::move(main),
                                    .problems = returned.problems(),
                                    .status = returned.status(),
                                    .done = request.query("done") ? "Saved." : ""});
}

Response report_publish_page(const Request& request, const ReportDraft& draft, base::Date today,
                             const base::Error* error) {
  const auto problems = error == nullptr ? ReportProblems() : error->problems;
  const auto typed = [&](std::string_view name, std::string otherwise) {
    const auto sent = request.form(name);
    return sent ? std::string(*sent) : std::move(otherwise);
  };
  Html fields = hidden_field("after", typed("after", std::to_string(draft.versions)));
  if (!draft.recommendations.empty()) {
    fields.add(
        platform::input({.name = "answer_due",
                         .value = typed("answer_due", reader_text(today + std::chrono::days(90))),
                         .label = {.text = "The government's answer is due on"},
                         .hint = platform::Hint{.text = "A day, such as 30 September 2026."},
                         .error_message = report_message(problems, "answer_due"),
                         .classes = "govuk-input--width-20"}));
  }
  if (draft.versions > 0) {
    fields.add(platform::textarea(
        {.name = "change_note",
         .value = typed("change_note", ""),
         .label = {.text = "What changed since version " + std::to_string(draft.versions)},
         .error_message = report_message(problems, "change_note")}));
  }
  Html main;
  main.raw("<p class=\"govuk-body\">Everybody will be able to read it. A published version stays ");
  main.raw("as it is: a correction is a further version that says what changed.</p>\n");
  main.add(report_form(request.visitor, {.action = report_path(draft.id) + "/publish",
                                         .fields = std::move(fields),
                                         .button = "Publish for everybody",
                                         .button_classes = "govuk-button--warning"}));
  return report_form_page(
      request,
      {.title = "Publish: " + draft.title,
       .above = above(draft.id, draft.title),
       .main = std::move(main),
       .problems = problems,
       .status = error != nullptr && error->code == base::ErrorCode::conflict ? 409 : 400});
}

}  // namespace commonweal::missions
