#include "missions/cascade/letter_form_page.hpp"

#include <utility>

#include "base/problems.hpp"
#include "missions/known_on.hpp"
#include "platform/html/input.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

constexpr std::size_t kWordsMax = 8000;

std::optional<platform::ErrorMessage> message(const SentForm& sent, std::string_view field) {
  auto text = problem_of(sent, field);
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

std::string typed(const SentForm& sent, std::string_view field, std::string_view kept) {
  return std::string(sent.request.form(field).value_or(kept));
}

}  // namespace

Html words_form(const Body& body, const LetterWords& words, const SentForm& sent) {
  Html fields = platform::textarea(
      {.name = "words",
       .value = typed(sent, "words", words.words),
       .rows = 8,
       .label = {.text = "Your words"},
       .hint = platform::Hint{.text = "They open the letter. Each line is a paragraph."},
       .error_message = message(sent, "words")});
  fields.add(platform::input(
      {.name = "acknowledge_by",
       .value = typed(sent, "acknowledge_by", words.acknowledge_by.value_or("")),
       .label = {.text = "Acknowledge by (optional)"},
       .hint = platform::Hint{.text = "A day, such as 21 December 2026. Four weeks after it is "
                                      "signed off if you leave it empty."},
       .error_message = message(sent, "acknowledge_by"),
       .classes = "govuk-input--width-20"}));
  return form_html(sent.request.visitor, "/bodies/" + body.code + "/letter/draft", fields,
                   "Keep the draft");
}

Html sign_form(const Body& body, const DraftLetter& draft, const SentForm& sent) {
  Html fields;
  fields.raw("<h3 class=\"govuk-heading-m\">Sign it off</h3>\n<p class=\"govuk-body\">");
  fields.raw("This fixes the text and figures of the draft below as version ");
  fields.text(std::to_string(draft.text.version)).raw(" for ever.</p>\n");
  fields.raw("<input type=\"hidden\" name=\"digest\"").attribute("value", draft.digest);
  fields.raw(">\n");
  return form_html(sent.request.visitor, "/bodies/" + body.code + "/letter/sign", fields,
                   "Sign off version " + std::to_string(draft.text.version));
}

Html acknowledge_form(const SignedLetter& letter, const platform::Visitor& visitor) {
  if (letter.acknowledged_on) return {};
  Html fields;
  fields.raw("<h2 class=\"govuk-heading-m\">Acknowledge this letter</h2>\n");
  fields.raw(
      "<p class=\"govuk-body\">You say for your body that it was read and that its "
      "measures are answered for.</p>\n");
  return form_html(
      visitor, "/letters/" + letter_name(letter.text.body, letter.text.version) + "/acknowledge",
      fields, "Acknowledge");
}

base::Result<LetterWords> letter_words_in(const platform::Request& request, base::Date today) {
  base::Problems problems;
  LetterWords words{.words = std::string(request.form("words").value_or("")),
                    .acknowledge_by = std::nullopt};
  if (words.words.size() > kWordsMax) {
    problems.add({.place = "words", .what = "Your words must be 8,000 characters or fewer"});
  }
  const auto day =
      known_on_in({.place = "acknowledge_by", .text = request.form("acknowledge_by").value_or("")});
  if (const KnownOn* found = problems.value_of(day); found != nullptr && *found) {
    if (**found < today) {
      problems.add({.place = "acknowledge_by",
                    .what = reader_text(**found) + " has passed. Enter today or a later day"});
    }
    words.acknowledge_by = text(**found);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return words;
}

}  // namespace commonweal::missions
