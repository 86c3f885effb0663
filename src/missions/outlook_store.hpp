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

struct OutlookReading {
  MetricReading of;
  OutlookAsked asked;                     // As it was typed.
  std::optional<methods::Series> series;  // None: no figure is held.
  int horizon = 0;                        // That was asked for, or is usual.
  std::optional<Outlook> outlook;
  std::string digest;                      // Of the figures that the forecast was made from.
  std::vector<base::Problem> problems;     // What the asker should put right.
  std::vector<base::Problem> no_forecast;  // Why there is none, where nobody is to blame.
};

// Not found if there is no such metric or body. What else is wrong is told in the reading.
base::Result<OutlookReading> read_outlook(const Holdings& holdings, const OutlookAsked& asked);

// The same for programs and files, which have no form to send back: what is wrong fails.
base::Result<OutlookReading> read_outlook_or_fail(const Holdings& holdings,
                                                  const OutlookAsked& asked);

}  // namespace commonweal::missions
