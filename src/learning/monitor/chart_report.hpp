#pragma once

#include <string>
#include <vector>

#include "learning/monitor/monitor_series.hpp"
#include "methods/control_chart/control_chart.hpp"

namespace commonweal::learning {

// A chart with what it was drawn from, so that anybody can draw it again.
struct ChartReport {
  MonitorSeries series;
  methods::ChartQuestion question;
  std::vector<double> values;  // What is drawn: shares and rates divided already.
  methods::ControlChart chart;
  std::vector<std::string> reasons;  // Of each segment's start; empty where nobody said.
  std::string digest;                // SHA-256 of the file's bytes.

  // Whether the standard deviation within a group lies beyond its limits.
  bool spread_is_outside(std::size_t point) const;
};

// The words for what broke a rule, none if nothing did.
std::vector<std::string> rule_words(const methods::PointRules& rules);

std::string_view variation_word(methods::Variation variation);
std::string_view assurance_word(methods::Assurance assurance);

}  // namespace commonweal::learning
