#pragma once

// All that is told of a portfolio, in plain values: what is chosen, what it spends of each limit,
// what one more million buys, and why each other bid lost. The page, the JSON and the sheets are
// made from this alone, so they cannot disagree.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "investment/portfolio/portfolio_plan.hpp"
#include "methods/portfolio/portfolio.hpp"

namespace commonweal::investment {

inline constexpr std::string_view kPortfolioVersion = "portfolio 1";

struct ChosenBid {
  std::string id;
  std::string title;
  std::string department;
  int start;
  double scale;
  double worth;   // Of the objective.
  double pounds;  // Within the years that have limits.
  bool is_prevention;
};

struct LimitUse {
  std::string name;
  std::string department;
  int year;
  std::string budget;
  double limit;
  double spent;
};

struct GoalProgress {
  std::string code;
  std::string title;
  double weight = 0;
  double progress = 0;
  std::optional<double> minimum = {};
};

struct WorthLine {
  std::string limit;
  double gain;
  double gain_most;
  std::vector<std::string> comes_in;
  std::vector<std::string> goes_out;
  std::string sentence;  // "One more million of ... buys ..."
};

struct LostLine {
  std::string id;
  std::string title;
  std::string reason;    // A code word: "displaced".
  std::string sentence;  // In words, with the limits and bids.
  std::optional<double> loss;
  double loss_least;
};

struct FrontierLine {
  double first;
  double second;
  bool is_supported;
  std::vector<std::string> chosen;
};

struct FrontierReport {
  std::string first_mission;
  std::string second_mission;
  bool is_complete = false;
  bool is_proven = true;
  std::vector<FrontierLine> points = {};
};

struct BidFrequency {
  std::string id;
  double share;
};

struct RobustReport {
  double tail = 0;  // The share of worst scenarios that was aimed at; 0: only frequencies.
  std::size_t scenarios = 0;
  double expected = 0;
  double tail_mean = 0;
  double tail_mean_otherwise = 0;  // Of the portfolio that is best on average.
  bool is_proven = true;
  std::vector<BidFrequency> frequencies = {};
};

struct PortfolioReport {
  std::string status;  // optimal, stopped, infeasible, undecided
  double objective = 0;
  double bound = 0;
  double gap = 0;
  std::size_t nodes = 0;
  bool is_reproducible = true;
  std::vector<ChosenBid> chosen = {};
  std::vector<LimitUse> limits = {};
  std::vector<GoalProgress> missions = {};
  std::vector<GoalProgress> places = {};
  double spend = 0;
  std::optional<double> prevention_share = {};
  std::optional<double> prevention_floor = {};
  std::vector<WorthLine> worth_of_one_more = {};
  std::vector<LostLine> lost = {};
  std::optional<FrontierReport> frontier = {};
  std::optional<RobustReport> robust = {};
  std::vector<std::string> conflict = {};  // Demands that cannot be met together.
  std::string conflict_sentence = {};
  std::vector<std::string> notes = {};
  std::string inputs_digest = {};  // SHA-256 of the case: the same digest, the same inputs.

  bool has_portfolio() const { return status == "optimal" || status == "stopped"; }
};

struct ReportOptions {
  methods::MilpEffort effort = {};
  std::optional<double> tail = {};                                   // For the robust portfolio.
  std::optional<std::pair<std::string, std::string>> frontier = {};  // Two missions.
  // Is told how far it is: steps done, of so many, and what is being done.
  std::function<void(int done, int of, std::string_view what)> progress = {};
};

base::Result<PortfolioReport> portfolio_report(const Case& of, const PortfolioPlan& plan,
                                               const ReportOptions& options);

}  // namespace commonweal::investment
