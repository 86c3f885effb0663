#pragma once

// What a bid would cost, change and be worth, year by year and line by line: the answer of
// appraise.hpp as plain values, with the arithmetic of each line kept so that it can be told. It
// judges nothing: the mission test does. Formulas: docs/methods/appraisal.md; what counts as cost
// and benefit: decision 31.
//
// Years are financial years by their first year. Money is in pounds at the prices of
// `Appraisal::price_year` unless it is called cash; present values are discounted to
// `Appraisal::first_year`.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "methods/appraisal/draw_spread.hpp"

namespace commonweal::investment {

inline constexpr std::string_view kAppraisalVersion = "appraisal 1";

// Long and wide: every benefit that has a value, over the whole horizon. Short and narrow: five
// years, and of benefits only what can be cashed.
enum class AppraisalScope { wide, narrow };
inline constexpr int kNarrowYears = 5;
inline constexpr int kHorizonYears = 20;
inline constexpr int kHorizonYearsMax = 60;

// The fifth of incomes that the people of a place mostly belong to: 1, the poorest, to 5.
struct PlaceQuintile {
  std::string place;
  int quintile;
};

struct AppraisalQuestion {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::optional<int> years = {};  // The horizon. None: the proposal's own.
  AppraisalScope scope = AppraisalScope::wide;
  std::optional<int> start = {};  // Another first year than the proposal's: all its years move.
  double scale = 1;               // Of costs and reach.
  // Distributional weights: off where empty. Places that are not named have a weight of 1.
  std::vector<PlaceQuintile> quintiles = {};
  unsigned threads = 1;  // The answer does not depend on it.
};

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

// --- What the answer hangs on ------------------------------------------------------------------

enum class DriverKind { effect, reach, cost, unit_value, delivery, discount_rate };

// The factor on a driver at which the net value is 0, all others at their means. None where no
// factor of 0 or more does it.
struct SwitchingValue {
  DriverKind kind;
  std::string code;  // Of the effect or unit value; empty otherwise.
  std::string title;
  std::optional<double> factor;
  double now;  // The driver as it is: pounds a unit, present cost, the first rate, 1.
  std::string unit;
};

// Net value with the driver at its 10th and 90th percentile, all others at their means.
struct TornadoBar {
  DriverKind kind;
  std::string code;
  std::string title;
  double factor_p10;
  double factor_p90;
  double net_at_p10;
  double net_at_p90;
};

// --- The options beside the bid ----------------------------------------------------------------

enum class OptionKind { business_as_usual, do_minimum, bid };

struct AppraisedOption {
  OptionKind kind;
  std::string proposal;  // Its code; empty of business as usual.
  double scale = 0;
  std::string reason;  // Why this is the do-minimum, in a sentence.
  double present_cost = 0;
  double present_benefit = 0;
  double net = 0;
  std::vector<std::pair<std::string, double>> shares_of_gap;  // Core metric, mean share.
};

// --- All of it ---------------------------------------------------------------------------------

struct Appraisal {
  std::string proposal;
  std::string title;
  AppraisalQuestion question;
  int price_year = 0;
  int first_year = 0;
  int years = 0;

  std::vector<AppraisedCost> costs;
  std::vector<BudgetCost> budgets;
  std::vector<CostYear> cost_years;  // All budgets together.
  std::vector<MetricImpact> metrics;
  std::vector<ValueLine> values;
  std::vector<std::string> unmonetised;  // Beside the sum, in the bid's words.

  std::vector<PartyValue> gainers;
  std::vector<PartyValue> savers;
  BudgetImpact budget;

  Spread present_cost;
  Spread present_benefit;
  Spread net;                       // Net present social value; of a narrow appraisal net cash.
  std::vector<double> net_by_year;  // Discounted means, from the first year on.
  std::optional<BenefitCostRatio> ratio;     // None where nothing is spent.
  std::optional<int> payback_year;           // None: not within the horizon.
  double equivalent_annual = 0;              // Net value as an even amount a year.
  std::optional<CostPerQaly> cost_per_qaly;  // None where no QALY is gained.
  std::optional<double> weighted_net;        // With distributional weights, where asked for.

  std::vector<AppraisedOption> shortlist;  // Business as usual, do-minimum, the bid: in this order.
  std::vector<SwitchingValue> switching;
  std::vector<TornadoBar> tornado;  // Widest first.

  // What was taken because something was not held, and what is left out: a sentence each.
  std::vector<std::string> notes;

  // Where the numbers are from: the same three give the same bits.
  std::string version = std::string(kAppraisalVersion);
  std::string input_digest;
  std::uint64_t seed() const { return question.seed; }
};

// The words of the enumerations, as JSON and tables have them.
std::string_view code_word(AppraisalScope scope);
std::string_view code_word(DriverKind kind);
std::string_view code_word(OptionKind kind);

}  // namespace commonweal::investment
