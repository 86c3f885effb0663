#include "missions/report/report_recommendations_page.hpp"

#include <string>
#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_parts_page.hpp"
#include "missions/report/report_words.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

constexpr const char* colour_of(ReportAnswer answer) {
  switch (answer) {
    case ReportAnswer::accepted: return "govuk-tag--green";
    case ReportAnswer::accepted_in_part: return "govuk-tag--yellow";
    case ReportAnswer::rejected: return "govuk-tag--orange";
  }
  return "";
}

constexpr const char* colour_of(ReportOutcome outcome) {
  switch (outcome) {
    case ReportOutcome::done: return "govuk-tag--green";
    case ReportOutcome::under_way: return "govuk-tag--blue";
    case ReportOutcome::not_done: return "govuk-tag--orange";
  }
  return "";
}

Html said(std::string_view words, const char* colour, base::Date on, const std::string& more) {
  Html html;
  html.raw("<p class=\"govuk-body\">");
  html.add(platform::tag({.text = std::string(words), .classes = colour}));
  html.raw(" ").text(reader_text(on)).raw("</p>\n");
  return html.add(words_html(more));
}

Html answer_html(const RecommendationsView& view, const RecommendationState& state) {
  if (state.answered) {
    const auto& [answer, words, on] = *state.answered;
    return said(words_of(answer), colour_of(answer), on, words);
  }
  if (!view.is_published) return Html().text("Owed once the report is published.");
  Html html;
  html.raw("No answer yet. ");
  return html.add(owed_tag(view.answer_due, 1, view.today));
}

Html outcome_html(const RecommendationState& state) {
  if (!state.noted) return Html().text("Not noted yet.");
  const auto& [outcome, words, on] = *state.noted;
  return said(words_of(outcome), colour_of(outcome), on, words);
}

platform::SummaryActions action(bool may, const RecommendationsView& view, const char* path,
                                int number, const char* text) {
  platform::SummaryActions actions;
  if (!may || !view.is_published) return actions;
  const std::string which = std::to_string(number);
  actions.items.push_back({.text = text,
                           .href = report_path(view.report) + path + "?number=" + which,
                           .visually_hidden_text = "recommendation " + which});
  return actions;
}

Html recommendation_html(const RecommendationsView& view, const RecommendationState& state) {
  const auto& [number, to, addressee, words] = state.recommendation;
  Html html;
  html.raw("<h3 class=\"govuk-heading-s\"")
      .attribute("id", "recommendation-" + std::to_string(number));
  html.raw(">Recommendation ").number(number).raw(", to ").text(addressee).raw("</h3>\n");
  html.add(words_html(words));
  return html.add(platform::summary_list(
      {.rows = {{.key = {.text = "The government's answer"},
                 .value = {.html = answer_html(view, state)},
                 .actions = action(view.may_answer, view, "/answer", number, "Answer")},
                {.key = {.text = "What became of it"},
                 .value = {.html = outcome_html(state)},
                 .actions = action(view.may_write, view, "/outcome", number, "Note")}}}));
}

Html owed_html(const RecommendationsView& view) {
  Html html;
  const auto open = unanswered(view.states);
  html.raw("<p class=\"govuk-body\">");
  if (!view.answer_due) return html.raw("The day the answer is due is set on publication.</p>\n");
  html.raw("The government owes an answer to each by ").text(reader_text(*view.answer_due));
  html.raw(". ").number(view.states.size() - open).raw(" of ").number(view.states.size());
  html.raw(" answered. ").add(owed_tag(view.answer_due, open, view.today));
  return html.raw("</p>\n");
}

}  // namespace

Html owed_tag(const std::optional<base::Date>& due, std::size_t open, base::Date today) {
  if (!due) return {};
  if (open == 0) return platform::tag({.text = "Answered", .classes = "govuk-tag--green"});
  const bool is_late = days_late(due, today).has_value();
  return platform::tag({.text = owed_words(due, today),
                        .classes = is_late ? "govuk-tag--red" : "govuk-tag--yellow"});
}

Html recommendations_html(const RecommendationsView& view) {
  Html html;
  if (view.states.empty()) return html;
  html.raw("<section id=\"recommendations\">\n");
  html.raw("<h2 class=\"govuk-heading-m\">Recommendations and answers</h2>\n");
  html.add(owed_html(view));
  for (const auto& state : view.states) html.add(recommendation_html(view, state));
  return html.raw("</section>\n");
}

}  // namespace commonweal::missions
