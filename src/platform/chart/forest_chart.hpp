#pragma once

// A forest plot: studies, one to a row, each with its effect and interval, over the line of no
// effect; subtotals and the whole as diamonds. Serves two studies and 150, and with rows that have
// no weights the cumulative and the leave-one-out forests too. Pools nothing itself.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/effect_scale.hpp"
#include "platform/chart/interval_chart.hpp"
#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct ForestRow {
  std::string name;                // "Aronson 1948".
  std::optional<double> estimate;  // Missing: the row is there and estimate_text says why.
  std::optional<double> lower;     // Both or neither. An arrow where one leaves the plot.
  std::optional<double> upper;
  std::optional<double> weight;  // Its share of the whole, 0 to 1: the area of its square.
  std::string estimate_text;     // "0.41 (0.13 to 1.26)"; where empty, the chart writes it so.
  std::string weight_text;       // "5.1%"; where empty, the chart writes it from the weight.
};

struct ForestInterval {
  double lower;
  double upper;
};

struct ForestDiamond {
  std::string name;  // "All 13 trials".
  double estimate;
  double lower;
  double upper;
  std::optional<ForestInterval> prediction = {};  // A bar on a row of its own, under the diamond.
  std::string estimate_text;                      // As of a row.
  std::string prediction_text;                    // "0.14 to 1.76"; where empty, the chart's own.
};

// Studies that belong together. A forest without groups is one group without a name.
struct ForestGroup {
  std::string name;
  std::vector<ForestRow> rows;  // From the top.
  std::optional<ForestDiamond> subtotal;
};

struct ForestChart {
  Caption caption;
  std::vector<ForestGroup> groups;
  std::optional<ForestDiamond> whole;  // Its estimate runs through all rows as a dashed line.
  EffectScale scale = EffectScale::difference;
  std::optional<double> no_effect = 0;  // Also of ratios, whose logarithm is then 0.
  std::optional<Reference> reference;   // A dashed line with words, where there is no whole.
  EndWords ends;
  std::string name_heading = "Study";
  std::string estimate_heading = "Effect (95% interval)";
  std::string weight_heading = "Weight";  // Shown where a row has a weight, on a page only.
  std::string prediction_name = "Prediction interval";
};

// All numbers are on the scale of the pool: logarithms of ratios. A number that is not finite, one
// bound without the other, an estimate outside its interval or a weight outside 0 to 1 is a defect.
// The axis shows every estimate, diamond and prediction interval in full.
Html render(const ForestChart& chart);
Drawing drawing(const ForestChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
