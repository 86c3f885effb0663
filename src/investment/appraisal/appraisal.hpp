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

#include "investment/appraisal/appraisal_parts.hpp"
#include "investment/appraisal/appraisal_question.hpp"

namespace commonweal::investment {

inline constexpr std::string_view kAppraisalVersion = "appraisal 1";

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
