#include "missions/effect_change_form_page.hpp"

#include <utility>

#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html body_input(const EffectChangeReading& reading) {
  const EffectParts& of = reading.change.of;
  const bool is_own = of.place.is_metrics_own && of.place.body != nullptr;
  const std::string own = is_own ? of.place.body->name : of.metric->body;
  return platform::input(
      {.name = "body",
       .id = "body",
       .value = reading.asked.body,
       .label = {.text = "Where do they live?"},
       .hint = platform::Hint{.text = "The code of a place or body. Leave it empty for " + own +
                                      ", where the metric is of."},
       .classes = "govuk-input--width-10"});
}

}  // namespace

std::optional<platform::ErrorMessage> error_at(const std::vector<base::Problem>& problems,
                                               std::string_view field) {
  std::string text;
  for (const auto& problem : problems) {
    if (problem.place != field) continue;
    text += (text.empty() ? "" : " ") + problem.what;
  }
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

Html problem_summary(const std::vector<base::Problem>& problems) {
  if (problems.empty()) return {};
  platform::ErrorSummary summary;
  for (const auto& problem : problems) {
    summary.error_list.push_back(
        {.text = problem.what, .href = problem.place == "seed" ? "" : "#" + problem.place});
  }
  return platform::error_summary(summary);
}

Html reach_input(const std::string& typed, const std::vector<base::Problem>& problems) {
  return platform::input({.name = "reach",
                          .id = "reach",
                          .inputmode = "numeric",
                          .value = typed,
                          .label = {.text = "How many people would be reached?"},
                          .hint = platform::Hint{.text = "For example, 10000. Leave it empty for "
                                                         "an example of 1,000."},
                          .error_message = error_at(problems, "reach"),
                          .classes = "govuk-input--width-10"});
}

Html basis_radios(const std::string& chosen, const std::vector<base::Problem>& problems) {
  return platform::radios(
      {.name = "basis",
       .id_prefix = "basis",
       .value = chosen.empty() ? "pooled" : chosen,
       .fieldset = platform::Fieldset{.legend = {.text = "Which effect?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = error_at(problems, "basis"),
       .items = {{.text = "The mean of all places studied", .value = "pooled"},
                 {.text = "One more place like those studied", .value = "prediction"}},
       .classes = "govuk-radios--small"});
}

Html effect_change_form(const EffectChangeReading& reading) {
  const EffectChange& change = reading.change;
  Html html;
  html.raw("<form method=\"get\"");
  html.attribute("action", "/effects/" + change.of.effect.code + "/units").raw(" novalidate>\n");
  html.add(reach_input(reading.asked.reach, reading.problems)).raw("\n");
  if (change.of.metric != nullptr) html.add(body_input(reading)).raw("\n");
  if (has_prediction(change.of.effect) || error_at(reading.problems, "basis")) {
    html.add(basis_radios(reading.asked.basis, reading.problems)).raw("\n");
  }
  return html.add(platform::button({.text = "Show the change"})).raw("\n</form>\n");
}

Html effect_change_problem_summary(const EffectChangeReading& reading) {
  return problem_summary(reading.problems);
}

}  // namespace commonweal::missions
