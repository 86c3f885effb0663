#include "missions/projection_form_page.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"

namespace commonweal::missions {
namespace {

using platform::ErrorMessage;
using platform::Html;
using platform::RadioItem;
using platform::SelectItem;

constexpr std::string_view kFields[] = {"from",      "nowcast_from", "nowcast_to", "replay_from",
                                        "replay_to", "rate",         "level",      "number"};

std::string text_in(const platform::Request& request, std::string_view name) {
  return std::string(request.query(name).value_or(""));
}

// Levels are typed as they are read on the page: "2,315,060".
std::string without_commas(std::string text) {
  std::erase(text, ',');
  return text;
}

// The field that a problem of the method is about: it names windows, not their ends, and knows one
// level where the form has two fields.
std::string field_of(const ProjectionForm& form, const std::string& place) {
  if (place == "replay") return "replay_from";
  if (place == "nowcast") return "nowcast_from";
  if (place == "to") return form.question.level == "number" ? "number" : "level";
  if (place == "series") return "";  // No field is to blame.
  return place;
}

std::optional<ErrorMessage> error_at(const ProjectionForm& form, std::string_view field) {
  std::string text;
  for (const auto& problem : form.problems) {
    if (field_of(form, problem.place) != field) continue;
    if (!text.empty()) text += ' ';
    text += problem.what;
  }
  if (text.empty()) return std::nullopt;
  return ErrorMessage{.text = std::move(text)};
}

struct PeriodChoice {
  std::string_view field;
  std::string label;
  const std::string& chosen;
  std::string none;  // What to choose for no period; empty where one is needed.
};

// What was sent stays chosen, even if the series has no figure for it.
bool is_listed(const ProjectionForm& form, const std::string& text) {
  return std::ranges::any_of(form.series.points(), [&](const methods::Point& point) {
    return base::text(point.period) == text;
  });
}

Html period_select(const ProjectionForm& form, const PeriodChoice& choice) {
  std::vector<SelectItem> items;
  if (!choice.none.empty()) items.push_back({.text = choice.none, .value = ""});
  if (!choice.chosen.empty() && !is_listed(form, choice.chosen)) {
    items.push_back({.text = choice.chosen, .value = choice.chosen});
  }
  for (const auto& point : form.series.points()) {
    items.push_back({.text = base::reader_text(point.period), .value = base::text(point.period)});
  }
  const std::string field(choice.field);
  return platform::select({.name = field,
                           .id = field,
                           .label = {.text = choice.label},
                           .value = choice.chosen,
                           .items = std::move(items),
                           .error_message = error_at(form, choice.field)});
}

// "First month", "Last academic year".
std::string end_label(const ProjectionForm& form, std::string_view end) {
  return std::string(end) + ' ' + std::string(base::singular(form.series.kind()));
}

Html window_fields(const ProjectionForm& form, std::string legend, std::string_view hint,
                   const PeriodChoice& first, const PeriodChoice& last) {
  Html fields;
  fields.raw("<p class=\"govuk-hint\">").text(hint).raw("</p>\n<div class=\"cw-pair\">\n");
  fields.add(period_select(form, first)).raw("\n").add(period_select(form, last)).raw("\n</div>");
  return platform::fieldset(
      {.legend = {.text = std::move(legend), .classes = "govuk-fieldset__legend--s"},
       .html = std::move(fields)});
}

Html rate_radios(const ProjectionForm& form) {
  return platform::radios(
      {.name = "rate",
       .id_prefix = "rate",
       .value = form.question.text.rate,
       .fieldset = platform::Fieldset{.legend = {.text = "How is the average change taken?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(form, "rate"),
       .items = {RadioItem{.text = "From the first figure to the last", .value = "endpoints"},
                 RadioItem{.text = "By the line of least squares through every figure",
                           .value = "least-squares"},
                 RadioItem{.text = "The same percentage every year", .value = "compound"}},
       .classes = "govuk-radios--small"});
}

struct Range {
  double low;
  double high;
};

Range range_of(const methods::Series& series) {
  const auto [low, high] = std::ranges::minmax(series.points(), {}, &methods::Point::value);
  return {low.value, high.value};
}

std::string range_hint(const ProjectionForm& form) {
  const auto [low, high] = range_of(form.series);
  return "The figures held run from " + base::grouped(low, form.words.decimals) + " to " +
         form.words.value(high) + '.';
}

Html level_radios(const ProjectionForm& form) {
  Html number = platform::input({.name = "number",
                                 .id = "number",
                                 .inputmode = "decimal",
                                 .value = form.question.number,
                                 .label = {.text = "Which level?"},
                                 .hint = platform::Hint{.text = range_hint(form)},
                                 .error_message = error_at(form, "number"),
                                 .classes = "govuk-input--width-10"});
  return platform::radios(
      {.name = "level",
       .id_prefix = "level",
       .value = form.question.level,
       .fieldset = platform::Fieldset{.legend = {.text = "Which level should it return to?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(form, "level"),
       .items = {RadioItem{.text = "The record low", .value = "low"},
                 RadioItem{.text = "The record high", .value = "high"},
                 RadioItem{
                     .text = "Another level", .value = "number", .conditional = std::move(number)}},
       .classes = "govuk-radios--small"});
}

// projection.js leaves this field to the button: a day half typed is no question.
Html known_on_field(const ProjectionForm& form) {
  return platform::input(
      {.name = "known-on",
       .id = "known-on",
       .value = form.known_on,
       .label = {.text = "As known on which day?"},
       .hint = platform::Hint{.text = "For example, 2026-05-01: the figures that had been recorded "
                                      "by the end of that day. Leave it empty for those of today."},
       .error_message = error_at(form, "known-on"),
       .classes = "govuk-input--width-10"});
}

Html body_field(const std::string& body) {
  Html html;
  if (body.empty()) return html;
  html.raw("<input type=\"hidden\" name=\"body\"").attribute("value", body);
  return html.raw(">\n");
}

}  // namespace

bool asks_nothing(const platform::Request& request) {
  return std::ranges::none_of(
      kFields, [&](std::string_view field) { return request.query(field).has_value(); });
}

FormQuestion form_question(const platform::Request& request) {
  FormQuestion question{.text = {.from = text_in(request, "from"),
                                 .nowcast_from = text_in(request, "nowcast_from"),
                                 .nowcast_to = text_in(request, "nowcast_to"),
                                 .replay_from = text_in(request, "replay_from"),
                                 .replay_to = text_in(request, "replay_to"),
                                 .rate = text_in(request, "rate")},
                        .level = text_in(request, "level"),
                        .number = text_in(request, "number")};
  if (question.text.rate.empty()) question.text.rate = "endpoints";
  question.text.to = question.level == "number" ? without_commas(question.number) : question.level;
  return question;
}

FormQuestion form_question(const ProjectionText& standing) {
  const bool named = standing.to == "low" || standing.to == "high";
  return {.text = standing,
          .level = named ? standing.to : "number",
          .number = named ? "" : standing.to};
}

Html render(const ProjectionForm& form) {
  const auto& text = form.question.text;
  const std::string first = end_label(form, "First");
  const std::string last = end_label(form, "Last");
  const auto [low, high] = range_of(form.series);
  Html html;
  html.raw("<form method=\"get\"").attribute("action", form.action);
  html.raw(" class=\"cw-projection-form\" data-module=\"cw-projection\"");
  html.attribute("data-low", base::shortest(low));
  html.attribute("data-high", base::shortest(high))
      .raw(" novalidate>\n")
      .add(body_field(form.body));
  html.add(window_fields(form, "Which window of the past should be repeated?",
                         "The average change a year over this window is repeated until the level "
                         "returns.",
                         {"replay_from", first, text.replay_from, ""},
                         {"replay_to", last, text.replay_to, ""}));
  html.raw("\n").add(rate_radios(form)).raw("\n").add(level_radios(form)).raw("\n");
  html.add(period_select(form, {"from", "Start from", text.from, "The latest figure"})).raw("\n");
  html.add(window_fields(form, "Should the start be moved on to now first?",
                         "A now-cast moves the start one period on, at the rate of this window.",
                         {"nowcast_from", first, text.nowcast_from, "No now-cast"},
                         {"nowcast_to", last, text.nowcast_to, "No now-cast"}));
  html.raw("\n").add(known_on_field(form));
  html.raw("\n").add(platform::button({.text = "Work it out"}));
  return html.raw("\n</form>\n");
}

Html problem_summary(const ProjectionForm& form) {
  if (form.problems.empty()) return {};
  platform::ErrorSummary summary;
  for (const auto& problem : form.problems) {
    const std::string field = field_of(form, problem.place);
    summary.error_list.push_back({.text = problem.what, .href = field.empty() ? "" : "#" + field});
  }
  return platform::error_summary(summary);
}

}  // namespace commonweal::missions
