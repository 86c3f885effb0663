#include "tour/tour_form_page.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/synthesis/pooled_study.hpp"
#include "missions/effect_measure.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::tour {
namespace {

using platform::ErrorMessage;
using platform::Hint;
using platform::Html;
using platform::SelectItem;

// A problem of the method is about a window; the form has a field for each of its ends.
std::string field_of(const std::string& place) {
  return place == "replay" || place == "from" ? "replay_from" : place;
}

std::optional<ErrorMessage> error_at(const TourReading& reading, std::string_view field) {
  std::string text;
  for (const auto& problem : reading.answer.problems) {
    if (field_of(problem.place) != field) continue;
    if (!text.empty()) text += ' ';
    text += problem.what;
  }
  if (text.empty()) return std::nullopt;
  return ErrorMessage{.text = std::move(text)};
}

Html hidden(std::string_view name, const std::string& value) {
  if (value.empty()) return {};
  Html html;
  html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
  return html.raw(">\n");
}

Html form(const TourReading& reading, const Html& fields, const char* button) {
  Html html;
  html.raw("<form class=\"cw-tour__form\" method=\"get\"");
  html.attribute("action", "/tour/" + std::to_string(number_of(reading.answer.step))).raw(">\n");
  html.add(fields).add(platform::button({.text = button}));
  return html.raw("</form>\n");
}

Html period_select(const TourReading& reading, const char* name, const char* label,
                   const std::string& chosen) {
  std::vector<SelectItem> items;
  bool is_listed = false;
  for (const auto& point : reading.way->series.points()) {
    const std::string text = base::text(point.period);
    is_listed = is_listed || text == chosen;
    items.push_back({.text = base::reader_text(point.period), .value = text});
  }
  if (!is_listed) items.insert(items.begin(), {.text = chosen, .value = chosen});
  return platform::select({.name = name,
                           .id = name,
                           .label = {.text = label},
                           .value = chosen,
                           .items = std::move(items),
                           .error_message = error_at(reading, name)});
}

Html window_form(const TourReading& reading) {
  const auto& asked = reading.way->asked;
  Html fields;
  fields.raw("<h2 class=\"govuk-heading-m\" id=\"move\">Move the window</h2>\n");
  fields.raw("<div class=\"cw-pair\">\n");
  fields.add(period_select(reading, "replay_from", "It starts in", asked.replay_from)).raw("\n");
  fields.add(period_select(reading, "replay_to", "It ends in", asked.replay_to));
  return form(reading, fields.raw("\n</div>\n"), "Move it");
}

Html bid_fields(const TourReading& reading) {
  const TourBid& bid = *reading.bid;
  Html fields;
  fields.add(platform::input(
      {.name = "reach",
       .id = "reach",
       .inputmode = "numeric",
       .value = reading.choice.reach.empty() ? reach_digits(bid) : reading.choice.reach,
       .label = {.text = "How many people a year?"},
       .error_message = error_at(reading, "reach"),
       .classes = "govuk-input--width-10"}));
  fields.add(platform::input(
      {.name = "cost",
       .id = "cost",
       .inputmode = "decimal",
       .value = reading.choice.cost.empty() ? base::shortest(bid.cost) : reading.choice.cost,
       .label = {.text = "Pounds for each of them"},
       .hint = bid.is_cost_published
                   ? std::optional<Hint>()
                   : Hint{.text = "Illustrative: nobody published what it costs."},
       .error_message = error_at(reading, "cost"),
       .prefix = {.text = "£"},
       .classes = "govuk-input--width-5"}));
  return fields;
}

Html bid_form(const TourReading& reading) {
  Html fields;
  fields.raw("<h2 class=\"govuk-heading-m\" id=\"change-bid\">Change the bid</h2>\n");
  fields.add(hidden("effect", reading.choice.effect)).add(bid_fields(reading));
  return form(reading, fields, "Test this bid");
}

std::string study_text(const learning::Study& study) {
  const double read = missions::as_read(*study.measure, *study.effect);
  return learning::study_label(study) + ", " + std::string(missions::words_of(*study.measure)) +
         ' ' + base::grouped(read, 2);
}

Html study_select(const TourReading& reading) {
  std::vector<SelectItem> items;
  for (const auto& study : reading.bid->studies) {
    items.push_back({.text = study_text(study), .value = study.code});
  }
  return platform::select({.name = "study",
                           .id = "study",
                           .label = {.text = "Which study?"},
                           .value = reading.choice.study,
                           .items = std::move(items),
                           .error_message = error_at(reading, "study")});
}

Html change_radios(const TourReading& reading) {
  std::vector<platform::RadioItem> items;
  for (const auto change : kStudyChanges) {
    items.push_back(
        {.text = std::string(words_of(change)), .value = std::string(code_word(change))});
  }
  return platform::radios(
      {.name = "change",
       .id_prefix = "change",
       .value = std::string(code_word(reading.bid->changed)),
       .fieldset = platform::Fieldset{.legend = {.text = "What if it were otherwise?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(reading, "change"),
       .items = std::move(items),
       .classes = "govuk-radios--small"});
}

Html study_form(const TourReading& reading) {
  if (reading.bid->studies.empty()) return {};
  Html fields;
  fields.raw("<h2 class=\"govuk-heading-m\" id=\"change-study\">Change one study</h2>\n");
  fields.add(hidden("effect", reading.choice.effect)).add(hidden("reach", reading.choice.reach));
  fields.add(hidden("cost", reading.choice.cost));
  fields.add(study_select(reading)).add(change_radios(reading));
  return form(reading, fields, "See what moves");
}

Html end_input(const TourReading& reading, const char* name, const char* label,
               const std::string& value) {
  return platform::input({.name = name,
                          .id = name,
                          .value = value,
                          .label = {.text = label},
                          .error_message = error_at(reading, name),
                          .classes = "govuk-input--width-10"});
}

Html own_form(const TourReading& reading) {
  const TourChoice& choice = reading.choice;
  Html fields;
  fields.raw("<h2 class=\"govuk-heading-m\" id=\"paste\">Paste a series</h2>\n");
  fields.add(platform::textarea(
      {.name = "series",
       .id = "series",
       .value = choice.series,
       .rows = 8,
       .label = {.text = "Periods and values, a pair on each line"},
       .hint = Hint{.text = "For example: 2023-01,4200. Copied from a spreadsheet it works too. At "
                            "most " +
                            base::grouped(double(kSeriesCharactersMax)) + " characters."},
       .error_message = error_at(reading, "series"),
       .spellcheck = false}));
  fields.raw("<p class=\"govuk-body\" id=\"window-help\">Which stretch of it should be repeated? ");
  fields.raw("Leave both empty for all of it.</p>\n<div class=\"cw-pair\">\n");
  fields.add(end_input(reading, "first", "It starts in", choice.first)).raw("\n");
  fields.add(end_input(reading, "last", "It ends in", choice.last)).raw("\n</div>\n");
  fields.add(platform::select({.name = "level",
                               .id = "level",
                               .label = {.text = "Which level should it return to?"},
                               .value = choice.level,
                               .items = {{.text = "The record low", .value = "low"},
                                         {.text = "The record high", .value = "high"}},
                               .error_message = error_at(reading, "level")}));
  return form(reading, fields, "Work it out");
}

}  // namespace

Html tour_form(const TourReading& reading) {
  switch (reading.answer.step) {
    case TourStep::windows: return reading.way ? window_form(reading) : Html();
    case TourStep::bid: return reading.bid ? bid_form(reading) : Html();
    case TourStep::study: return reading.bid ? study_form(reading) : Html();
    case TourStep::own: return own_form(reading);
    case TourStep::way_back:
    case TourStep::helps:
    case TourStep::why:
    case TourStep::brief: break;
  }
  return {};
}

Html tour_problems(const TourReading& reading) {
  if (reading.answer.problems.empty()) return {};
  const Html fields = tour_form(reading);
  platform::ErrorSummary summary;
  for (const auto& problem : reading.answer.problems) {
    const std::string id = field_of(problem.place);
    const bool has_field = fields.str().find("id=\"" + id + "\"") != std::string::npos;
    summary.error_list.push_back({.text = problem.what, .href = has_field ? "#" + id : ""});
  }
  return platform::error_summary(summary).raw("\n");
}

}  // namespace commonweal::tour
