// The forms for the government's answer and for what became of a recommendation.

#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_edit_page.hpp"
#include "missions/report/report_parts_page.hpp"
#include "missions/report/report_words.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

// One choice of a few, and words.
struct ChoiceForm {
  std::string title;
  std::string path;  // Under that of the report.
  std::string name;  // Of the choice: "answer"
  std::string legend;
  std::vector<platform::RadioItem> items;
  std::string chosen;
  std::string words_label;
  std::string words;
  std::string button;
};

Response choice_page(const Request& request, const ReportDocument& document,
                     const RecommendationState& state, ChoiceForm form, const base::Error* error) {
  const auto problems = error == nullptr ? ReportProblems() : error->problems;
  const auto typed = [&](std::string_view name, const std::string& kept) {
    return error == nullptr ? kept : std::string(request.form(name).value_or(""));
  };
  const auto& [number, to, addressee, words] = state.recommendation;
  Html fields = hidden_field("number", std::to_string(number));
  fields.add(platform::radios({.name = form.name,
                               .value = typed(form.name, form.chosen),
                               .fieldset = platform::Fieldset{.legend = {.text = form.legend}},
                               .error_message = report_message(problems, form.name),
                               .items = std::move(form.items)}));
  fields.add(platform::textarea({.name = "words",
                                 .value = typed("words", form.words),
                                 .rows = 8,
                                 .label = {.text = form.words_label},
                                 .error_message = report_message(problems, "words")}));
  Html main = platform::inset_text({.html = words_html(words)});
  main.add(report_form(request.visitor, {.action = report_path(document.report) + form.path,
                                         .fields = std::move(fields),
                                         .button = form.button}));
  return report_form_page(
      request, {.title = form.title + " " + std::to_string(number),
                .above = {{.text = "Home", .href = "/"},
                          {.text = "Progress reports", .href = "/reports"},
                          {.text = document.title, .href = report_path(document.report)}},
                .main = std::move(main),
                .problems = problems});
}

template <class Choice>
platform::RadioItem item(Choice choice) {
  return {.text = std::string(words_of(choice)), .value = std::string(code_word(choice))};
}

}  // namespace

Response report_answer_page(const Request& request, const ReportDocument& document,
                            const RecommendationState& state, const base::Error* error) {
  const auto& kept = state.answered;
  return choice_page(request, document, state,
                     {.title = "Answer recommendation",
                      .path = "/answer",
                      .name = "answer",
                      .legend = "The government's answer",
                      .items = {item(ReportAnswer::accepted), item(ReportAnswer::accepted_in_part),
                                item(ReportAnswer::rejected)},
                      .chosen = kept ? std::string(code_word(kept->answer)) : "",
                      .words_label = "What will be done, by whom and by when, or why it will not",
                      .words = kept ? kept->words : "",
                      .button = "Publish the answer"},
                     error);
}

Response report_outcome_page(const Request& request, const ReportDocument& document,
                             const RecommendationState& state, const base::Error* error) {
  const auto& kept = state.noted;
  return choice_page(request, document, state,
                     {.title = "What became of recommendation",
                      .path = "/outcome",
                      .name = "outcome",
                      .legend = "What became of it",
                      .items = {item(ReportOutcome::done), item(ReportOutcome::under_way),
                                item(ReportOutcome::not_done)},
                      .chosen = kept ? std::string(code_word(kept->outcome)) : "",
                      .words_label = "How you know",
                      .words = kept ? kept->words : "",
                      .button = "Publish the note"},
                     error);
}

}  // namespace commonweal::missions
