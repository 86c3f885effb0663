#pragma once

// What studies report, before it is made an effect: counts, means, events over time, correlations,
// or an estimate with its limits. Raw input: what is made of it is checked.

#include <string>

namespace commonweal::methods {

// People in two arms, with and without the event.
struct TwoByTwo {
  std::string label;
  double treated_with;
  double treated_without;
  double control_with;
  double control_without;
};

// Events in two arms, over the time that people were watched.
struct PersonTime {
  std::string label;
  double treated_events;
  double treated_time;
  double control_events;
  double control_time;
};

struct ArmMean {
  double mean;
  double standard_deviation;
  double people;
};

struct TwoMeans {
  std::string label;
  ArmMean treated;
  ArmMean control;
};

struct CorrelationStudy {
  std::string label;
  double correlation;
  double people;
};

// What a paper says: "1.55 (95% CI 1.49 to 1.61)".
struct ReportedEstimate {
  std::string label;
  double estimate;
  double lower;
  double upper;
};

}  // namespace commonweal::methods
