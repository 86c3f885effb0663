#pragma once

// What is asked when the best of many bids are to be chosen within limits. Knows no department, no
// year and no mission but by the name it is given: a limit is one amount of one budget in one year,
// a goal is what progress counts towards.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace commonweal::methods {

struct SpendingLimit {
  std::string name;  // In words, as a sentence can say it: "Health capital 2027-28".
  double pounds;
};

// Progress counts for the objective by the weight, and may have a minimum.
struct PortfolioGoal {
  std::string name;
  double weight = 1;
  std::optional<double> minimum = {};
};

// A place counts for fairness only: its part of the progress may have a minimum.
struct PortfolioPlace {
  std::string name;
  std::optional<double> minimum = {};
};

struct Spend {
  std::size_t limit;
  double pounds;
};

// One of the ways in which a bid can be taken. All amounts at full scale.
struct BidStart {
  int year = 0;
  std::vector<Spend> spend = {};                    // Each limit at most once.
  std::vector<double> progress = {};                // By goal.
  std::vector<double> places = {};                  // By place; empty where there are none.
  double pounds = 0;                                // All that it spends within the plan,
  double prevention = 0;                            // and what of it is prevention.
  std::vector<std::vector<double>> scenarios = {};  // Progress by scenario, then by goal.
};

enum class Standing { open, in, out };

struct PortfolioBid {
  std::string id;
  std::vector<BidStart> starts = {};       // By year. At most one is chosen.
  std::optional<double> least_scale = {};  // From here to 1; none: whole or not at all.
  std::vector<std::size_t> needs = {};     // Bids that must be chosen too, and start no later.
  std::vector<std::size_t> excludes = {};  // Bids that must not be; holds both ways.
  Standing standing = Standing::open;
};

struct PortfolioQuestion {
  std::vector<PortfolioGoal> goals = {};
  std::vector<PortfolioPlace> places = {};
  std::vector<SpendingLimit> limits = {};
  std::vector<PortfolioBid> bids = {};
  std::optional<double> prevention_floor = {};  // Share of all that is spent.
};

// What a start adds to the objective at full scale.
double worth_of(const PortfolioQuestion& question, const BidStart& start);
double worth_of(const PortfolioQuestion& question, const std::vector<double>& progress);

}  // namespace commonweal::methods
