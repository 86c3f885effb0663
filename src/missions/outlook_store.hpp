#pragma once

// Reads what is to come of a metric's figures, as an address or a form asks for it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/forecast_keeper_store.hpp"
#include "missions/metric_reading_store.hpp"
#include "missions/outlook.hpp"
#include "missions/outlook_question.hpp"

namespace commonweal::missions {

struct OutlookAsked {
  std::string_view metric;
  std::optional<std::string_view> body;  // None: the metric's own.
  std::string known_on;
  OutlookText text;
};

// What could be added to a forecast.
struct AddableEffect {
  const Effect* effect;
  const Intervention* intervention;
};

struct OutlookReading {
  MetricReading of;
  OutlookAsked asked;                     // As it was typed.
  std::optional<methods::Series> series;  // None: no figure is held.
  int horizon = 0;                        // That was asked for, or is usual.
  std::optional<Outlook> outlook;
  std::string digest;                      // Of the figures that the forecast was made from.
  std::vector<base::Problem> problems;     // What the asker should put right.
  std::vector<base::Problem> no_forecast;  // Why there is none, where nobody is to blame.
  std::vector<AddableEffect> effects;      // On this metric.
};

// Requires that there is an outlook; borrows the reading.
OutlookFacts facts_of(const OutlookReading& reading);

// What an address says: {metric} and ?body=&horizon=&model=&from=&known-on=&with=&reach= ...
template <class Request>
OutlookAsked outlook_asked(const Request& request) {
  const auto text = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  OutlookAsked asked{
      .metric = request.field("metric").text,
      .body = request.query("body"),
      .known_on = text("known-on"),
      .text = {.from = text("from"), .horizon = text("horizon"), .model = text("model")}};
  for (std::size_t i = 0; i < kAddedMost; ++i) {
    asked.text.added[i] = {.effect = text(kAddedEffects[i]), .reach = text(kAddedReaches[i])};
  }
  asked.text.again = text("again");
  return asked;
}

// Not found if there is no such metric or body. What else is wrong is told in the reading.
base::Result<OutlookReading> read_outlook(const Holdings& holdings, const OutlookAsked& asked);

// The same for programs and files, which have no form to send back: what is wrong fails.
base::Result<OutlookReading> read_outlook_or_fail(const Holdings& holdings,
                                                  const OutlookAsked& asked);

}  // namespace commonweal::missions
