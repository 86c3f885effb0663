#include "learning/quality/appraisal_form_page.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::learning {
namespace {

using missions::SentForm;
using platform::Html;

std::string chosen(const AppraisalForm& form, std::string_view question) {
  const auto found = std::ranges::find(form.answers, question, &GivenAnswer::question);
  return found == form.answers.end() ? "" : found->answer;
}

std::optional<platform::ErrorMessage> message(const SentForm& sent, std::string_view question) {
  auto text = missions::problem_of(sent, question);
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

std::string_view words_of_answer(const Question& question, std::string_view answer) {
  const auto found = std::ranges::find(question.choices, answer, &Choice::code);
  return found == question.choices.end() ? answer : found->words;
}

// "If the answer to "Which design does the study have?" is one of ..."
std::string asked_words(const AppraisalForm& form, const Question& question) {
  const auto& after = question.asked_after;
  if (after.question.empty()) return "";
  const Question& other = *form.scheme.find(after.question);
  std::string all;
  for (const auto answer : after.answers) {
    all.append(all.empty() ? "" : ", ").append(words_of_answer(other, answer));
  }
  return "Only for: " + all + ".";
}

std::optional<platform::Hint> hint_of(const AppraisalForm& form, const Question& question) {
  std::string text;
  const auto add = [&](std::string_view sentence) {
    if (!sentence.empty()) text.append(text.empty() ? "" : " ").append(sentence);
  };
  add(question.hint);
  add(asked_words(form, question));
  if (const auto* suggestion = find_suggestion(form.suggestions, question.code)) {
    add("Suggested: " + std::string(words_of_answer(question, suggestion->answer)) + ". " +
        suggestion->because);
  }
  if (text.empty()) return std::nullopt;
  return platform::Hint{.text = std::move(text)};
}

Html choice_field(const AppraisalForm& form, const Question& question, const SentForm& sent) {
  platform::Radios field{
      .name = std::string(question.code),
      .value = chosen(form, question.code),
      .fieldset = platform::Fieldset{.legend = {.text = std::string(question.words),
                                                .classes = "govuk-fieldset__legend--s"}},
      .hint = hint_of(form, question),
      .error_message = message(sent, question.code),
      .classes = "govuk-radios--small"};
  for (const Choice& choice : question.choices) {
    field.items.push_back({.text = std::string(choice.words), .value = std::string(choice.code)});
  }
  return platform::radios(field);
}

Html line_field(const AppraisalForm& form, const Question& question, const SentForm& sent) {
  const bool number = question.kind() == Question::Kind::number;
  const bool optional = question.need == Question::Need::optional;
  std::string label(question.words);
  if (!question.unit.empty()) label += " (" + std::string(question.unit) + ")";
  if (optional) label += " (optional)";
  return platform::input(
      {.name = std::string(question.code),
       .inputmode = number ? "decimal" : "",
       .value = chosen(form, question.code),
       .label = {.text = std::move(label), .classes = number ? "govuk-label--s" : ""},
       .hint = hint_of(form, question),
       .error_message = message(sent, question.code),
       .classes = number ? "govuk-input--width-5" : ""});
}

Html note_field(const AppraisalForm& form, const SentForm& sent) {
  return platform::textarea(
      {.name = "note",
       .value = form.note,
       .rows = 3,
       .label = {.text = "What the answers rest on (optional)"},
       .hint = platform::Hint{.text = "A report, a file and its rows, or that they are your own "
                                      "judgement. Do not name people."},
       .error_message = message(sent, "note")});
}

}  // namespace

Html appraisal_form(const AppraisalForm& form, const SentForm& sent) {
  Html fields;
  fields.raw("<input type=\"hidden\" name=\"scheme\"");
  fields.attribute("value", code_word(form.scheme.code)).raw(">\n");
  for (const Question& question : form.scheme.questions) {
    fields.add(question.kind() == Question::Kind::choice ? choice_field(form, question, sent)
                                                         : line_field(form, question, sent));
  }
  fields.add(note_field(form, sent));
  return missions::form_html(sent.request.visitor, form.action, fields, "Save and show the level");
}

std::vector<GivenAnswer> answers_sent(const platform::Request& request, const Scheme& scheme) {
  std::vector<GivenAnswer> given;
  for (const Question& question : scheme.questions) {
    const auto answer = request.form(question.code).value_or("");
    if (!answer.empty()) given.push_back({std::string(question.code), std::string(answer)});
  }
  return given;
}

}  // namespace commonweal::learning
