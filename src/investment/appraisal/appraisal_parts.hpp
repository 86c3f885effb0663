#pragma once

// The parts of an appraisal: costs, metrics and values, year by year, with the arithmetic of each
// line. Plain values; appraisal.hpp holds them together and says what years and money are.

#include <optional>
#include <string>
#include <vector>

#include "methods/appraisal/draw_spread.hpp"

namespace commonweal::investment {

// What the draws say of one number: mean, standard_deviation, p10, p50, p90, and the shares of
// draws above_zero and below_zero.
using Spread = methods::DrawSpread;

// One step of a line's arithmetic: "People reached in 2026-27" 1,000 people, from the bid.
struct AppraisalStep {
  std::string what;
  double value;
  std::string unit;    // "people", "£", "QALY", "" for a plain factor.
  std::string source;  // Where the value is from: a field of the bid, a code, an edition.
};

// --- Costs -------------------------------------------------------------------------------------

struct CostYear {
  int year;
  double stated = 0;           // As the bid says, in real prices, before optimism bias.
  double bias = 0;             // What optimism bias adds.
  double discounted = 0;       // Both, to the first year.
  std::optional<double> cash;  // Both, at the prices of the year; none where no index is held.
  double total() const { return stated + bias; }
};

struct AppraisedCost {
  std::string budget;  // rdel, cdel, ame, ame-capital.
  std::string what;
  std::string bearer;    // A body's code; empty: the department.
  std::string category;  // Of optimism bias; empty: none.
  double uplift = 0;     // Of the category, less what is mitigated: 0.24 x (1 - 0.5).
  double spread = 0;
  std::vector<CostYear> years;  // Every year of the horizon.
  std::vector<AppraisalStep> steps;
  double present = 0;
};

// Summed over lines, for each budget that the bid has.
struct BudgetCost {
  std::string budget;
  std::vector<CostYear> years;
};

// --- Metrics -----------------------------------------------------------------------------------

struct UsualLevel {  // Business as usual: the forecast without the bid.
  double mean;
  double standard_deviation;
};

struct MetricYear {
  int year;
  Spread change;                            // In the metric's unit, signed as the metric is.
  double effect_deviation = 0;              // Of the change, were all delivered as planned.
  std::optional<UsualLevel> usual = {};     // None where there is no forecast.
  std::optional<Spread> level = {};         // Usual and change together.
  double improves = 0;                      // Share of draws in which the metric is better for it.
  std::optional<double> share_of_gap = {};  // Of that year's gap to the target, by the means.
};

// How much of the way from business as usual to the target the bid goes, in the target's year, or
// in the last year of the horizon where that is before it.
struct GapClosed {
  int year;
  double target;
  double usual;
  Spread share;  // 0.1: a tenth of the gap is closed; below 0: it grows.
};

struct PlaceYear {
  int year;
  double people = 0;
  double change = 0;  // Mean.
  double p10 = 0;
  double p90 = 0;
};

struct PlaceImpact {
  std::string place;
  std::string name;
  std::vector<PlaceYear> years;  // Change of the country's metric by people reached there.
};

struct MetricImpact {
  std::string metric;
  std::string title;
  std::string mission;
  std::string unit;
  bool is_core = false;
  bool lower_is_better = false;
  std::vector<std::string> effects;
  std::vector<MetricYear> years;
  Spread total;         // Over all years: unit-years.
  double improves = 0;  // Share of draws in which the total is an improvement.
  std::optional<GapClosed> gap = {};
  std::vector<PlaceImpact> places;
  // Present cost of the bid for each unit better, for a year, discounted as money is. None where it
  // does not get better on average. The whole cost is laid on each metric in turn.
  std::optional<double> cost_per_unit = {};
};

// --- Value -------------------------------------------------------------------------------------

struct ValueYear {
  int year;
  double units = 0;   // Mean: 130 QALYs.
  double pounds = 0;  // Mean, not discounted.
  double discounted = 0;
};

struct ValueLine {
  std::string value;  // The unit value's code.
  std::string title;
  std::string unit;
  std::string kind;        // social, fiscal, economic.
  std::string bearer;      // Who saves or gains what it is worth, from the unit value.
  std::string who;         // Who gains, from the bid.
  std::string effect;      // Empty: units are stated outright.
  std::string grade;       // Of the effect's evidence.
  std::string confidence;  // In the unit value.
  double cashable = 0;     // Share.
  bool by_health_rates = false;
  bool counts = true;        // In this scope; a narrow appraisal leaves out what is not cash.
  double counted_share = 1;  // Of its pounds: the cashable share in a narrow appraisal.
  std::vector<AppraisalStep> steps;
  std::vector<ValueYear> years;
  Spread present;  // Of what counts.
};

struct PartyValue {  // Who gains, or who saves.
  std::string who;
  double present = 0;
  double cashable = 0;  // Of it.
};

struct PublicYear {  // The public sector's money, apart from social value. Real.
  int year;
  double cost = 0;
  double cashable = 0;      // Savings that release money.
  double not_cashable = 0;  // Savings that release staff time, beds, places.
  double net() const { return cashable - cost; }
};

struct BudgetImpact {
  std::vector<PublicYear> years;
  double present_cost = 0;
  double present_cashable = 0;
  double present_not_cashable = 0;
};

struct BenefitCostRatio {
  double of_means = 0;    // Mean benefits over mean costs: the figure that is quoted.
  Spread spread;          // Of the ratio of each draw.
  std::string numerator;  // What is in it, in words.
  std::string denominator;
};

struct CostPerQaly {
  double qalys = 0;   // Discounted by the health rates, mean.
  double pounds = 0;  // Present cost over them.
  Spread spread;
};

}  // namespace commonweal::investment
