#include "missions/outlook_form_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/outlook_words.hpp"
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
using platform::SelectItem;

constexpr int kYearsOffered[] = {1, 2, 3, 5, 10, 15};
constexpr const char* kFields[] = {"horizon", "from",   "model",   "known-on", "with",
                                   "reach",   "with-2", "reach-2", "again"};

bool is_field(const std::string& place) {
  return std::ranges::find(kFields, place) != std::end(kFields);
}

std::optional<ErrorMessage> error_at(const OutlookReading& reading, std::string_view field) {
  std::string text;
  for (const auto& problem : reading.problems) {
    if (problem.place != field) continue;
    text += (text.empty() ? "" : " ") + problem.what;
  }
  return text.empty() ? std::nullopt : std::optional(ErrorMessage{.text = std::move(text)});
}

std::string years_ahead(int years) {
  return std::to_string(years) + (years == 1 ? " year" : " years");
}

// What was asked stays chosen, even where it is not a number of years that is offered.
Html horizon_select(const OutlookReading& reading) {
  const std::string& asked = reading.asked.text.horizon;
  std::vector<SelectItem> items{{.text = "As far as past pace and targets need", .value = ""}};
  bool is_listed = asked.empty();
  for (const int years : kYearsOffered) {
    const std::string value = std::to_string(publications_in(*reading.series, years));
    is_listed = is_listed || value == asked;
    items.push_back({.text = years_ahead(years), .value = value});
  }
  if (!is_listed) items.push_back({.text = asked, .value = asked});
  return platform::select({.name = "horizon",
                           .id = "horizon",
                           .label = {.text = "How far ahead?"},
                           .value = asked,
                           .items = std::move(items),
                           .error_message = error_at(reading, "horizon")});
}

Html from_input(const OutlookReading& reading) {
  const auto& points = reading.series->points();
  const auto& example = points[points.size() * 2 / 3];
  return platform::input(
      {.name = "from",
       .id = "from",
       .value = reading.asked.text.from,
       .label = {.text = "Stand in the past"},
       .hint = platform::Hint{.text = "For example, " + base::text(example.period) +
                                      ": only figures up to then are used, and you see what came. "
                                      "Leave it empty to look ahead from the latest figure."},
       .error_message = error_at(reading, "from"),
       .classes = "govuk-input--width-10"});
}

Html model_radios(const OutlookReading& reading) {
  using methods::ForecastModel;
  std::vector<platform::RadioItem> items;
  for (const auto model : {ForecastModel::automatic, ForecastModel::level, ForecastModel::trend,
                           ForecastModel::damped}) {
    items.push_back({.text = model_words(model), .value = std::string(code_word(model))});
  }
  const std::string& asked = reading.asked.text.model;
  return platform::radios(
      {.name = "model",
       .id_prefix = "model",
       .value = asked.empty() ? "automatic" : asked,
       .fieldset = platform::Fieldset{.legend = {.text = "Which model?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(reading, "model"),
       .items = std::move(items),
       .classes = "govuk-radios--small"});
}

Html known_on_input(const OutlookReading& reading) {
  return platform::input(
      {.name = "known-on",
       .id = "known-on",
       .value = reading.asked.known_on,
       .label = {.text = "As known on which day?"},
       .hint = platform::Hint{.text = "For example, 2026-05-01. Leave it empty for what is known "
                                      "today."},
       .error_message = error_at(reading, "known-on"),
       .classes = "govuk-input--width-10"});
}

Html added_select(const OutlookReading& reading, std::size_t at) {
  std::vector<SelectItem> items{{.text = "None", .value = ""}};
  for (const auto& [effect, intervention] : reading.effects) {
    items.push_back({.text = intervention->title + ": " + effect->outcome, .value = effect->code});
  }
  const std::string name(kAddedEffects[at]);
  return platform::select({.name = name,
                           .id = name,
                           .label = {.text = at == 0 ? "Add an intervention" : "And another"},
                           .value = reading.asked.text.added[at].effect,
                           .items = std::move(items),
                           .error_message = error_at(reading, name)});
}

Html added_reach(const OutlookReading& reading, std::size_t at) {
  const std::string name(kAddedReaches[at]);
  return platform::input(
      {.name = name,
       .id = name,
       .inputmode = "numeric",
       .value = reading.asked.text.added[at].reach,
       .label = {.text = at == 0 ? "How many people would it reach?"
                                 : "How many people would that one reach?"},
       .hint = platform::Hint{.text = "Leave it empty for all who are eligible."},
       .error_message = error_at(reading, name),
       .classes = "govuk-input--width-10"});
}

Html again_radios(const OutlookReading& reading) {
  const std::string& asked = reading.asked.text.again;
  return platform::radios(
      {.name = "again",
       .id_prefix = "again",
       .value = asked.empty() ? std::string(code_word(ReachedAgain::once)) : asked,
       .fieldset = platform::Fieldset{.legend = {.text = "How often are so many people reached?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(reading, "again"),
       .items = {{.text = "Once", .value = std::string(code_word(ReachedAgain::once))},
                 {.text = "Again each year",
                  .value = std::string(code_word(ReachedAgain::yearly))}},
       .classes = "govuk-radios--small"});
}

// Nothing where no effect on the metric is held.
Html added_fields(const OutlookReading& reading) {
  Html html;
  if (reading.effects.empty()) return html;
  html.raw("<div id=\"interventions\">\n");
  for (std::size_t at = 0; at < kAddedMost; ++at) {
    html.add(added_select(reading, at)).raw("\n").add(added_reach(reading, at)).raw("\n");
  }
  return html.add(again_radios(reading)).raw("\n</div>\n");
}

}  // namespace

Html outlook_form(const OutlookReading& reading) {
  Html html;
  html.raw("<form method=\"get\"");
  html.attribute("action", "/metrics/" + reading.of.metric.code + "/forecast");
  html.raw(" novalidate>\n");
  if (reading.of.body.code != reading.of.metric.body) {
    html.raw("<input type=\"hidden\" name=\"body\"").attribute("value", reading.of.body.code);
    html.raw(">\n");
  }
  html.add(horizon_select(reading)).raw("\n").add(from_input(reading)).raw("\n");
  html.add(model_radios(reading)).raw("\n").add(known_on_input(reading)).raw("\n");
  html.add(added_fields(reading));
  return html.add(platform::button({.text = "Show the forecast"})).raw("\n</form>\n");
}

Html outlook_problem_summary(const OutlookReading& reading) {
  if (reading.problems.empty()) return {};
  platform::ErrorSummary summary;
  for (const auto& problem : reading.problems) {
    summary.error_list.push_back(
        {.text = problem.what, .href = is_field(problem.place) ? "#" + problem.place : ""});
  }
  return platform::error_summary(summary);
}

}  // namespace commonweal::missions
