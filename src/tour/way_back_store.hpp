#pragma once

// Steps 1 and 2: the waiting list, the past pace that the record asks of it, and every other window
// as long. Whatever year it says, the figures held say: none is written here.

#include <optional>
#include <vector>

#include "methods/series/replay.hpp"
#include "missions/holdings_store.hpp"
#include "missions/metric_reading_store.hpp"
#include "tour/tour_choice.hpp"

namespace commonweal::tour {

// The metric that the tour opens with, where it is held.
inline constexpr std::string_view kOpeningMetric = "nhs-waiting-list";

struct WayBack {
  missions::MetricReading of;
  methods::Series series;
  missions::ProjectionText asked;  // The record's question, with the window chosen.
  std::optional<methods::ReplayQuestion> question;  // None: `problems` says why.
  std::optional<methods::Replay> answer;
  std::vector<base::Problem> problems;  // Of the window, by the names of ProjectionText's fields.
};

// None where no metric is held with figures and a question that they answer.
std::optional<WayBack> read_way_back(const missions::Holdings& holdings, const TourChoice& choice);

}  // namespace commonweal::tour
