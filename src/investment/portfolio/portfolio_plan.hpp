#pragma once

// A case and its appraisals as a question about portfolios: which bid may start when, what of which
// limit it takes, what it brings each mission. Plain values; reads no store and solves nothing.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "investment/appraisal/appraise.hpp"
#include "investment/proposals/case.hpp"
#include "methods/portfolio/portfolio_question.hpp"

#include "missions/year_line.hpp"

namespace commonweal::investment {

struct CodeAmount {
  std::string code;
  double amount;
};

// What whoever asks may choose. Progress is the share of the gap between business as usual and the
// target that is closed, the mean over a mission's core metrics: 0.02 is 2% of the gap.
struct PortfolioAsked {
  std::vector<CodeAmount> weights = {};         // By mission; empty: 1 for each.
  std::vector<CodeAmount> minimums = {};        // By mission, of progress.
  std::vector<CodeAmount> place_minimums = {};  // By place, of progress by people reached there.
  std::vector<CodeAmount> departments = {};     // Factors on all limits of a department.
  std::optional<double> prevention_floor = {};  // None: that of the case, where it has one.
  std::vector<std::string> in = {};             // Proposals that must be chosen,
  std::vector<std::string> out = {};            // or must not.
  std::vector<std::string> preventing = {"primary", "secondary"};  // That count.
};

// One limit as money is controlled.
struct LimitKey {
  std::string department;  // A code; empty: the whole government's headroom for AME.
  int year;
  Budget budget;
};

struct PortfolioPlan {
  methods::PortfolioQuestion question;
  std::vector<LimitKey> limits;        // By limit of the question.
  std::vector<std::string> missions;   // By goal.
  std::vector<std::string> places;     // By place.
  std::vector<std::string> proposals;  // By bid.
  bool knows_prevention = false;       // Whether any bid has a class; no: the share is unknown.
  std::vector<std::string> notes;      // What was taken for granted or is not held: sentences.
};

// Proposals that are declined, withdrawn or stopped stay out. Fails for names that the case does
// not hold, and for bids that need what is not there.
base::Result<PortfolioPlan> plan_of(const Case& of, const std::vector<BidBrief>& briefs,
                                    const PortfolioAsked& asked);

// "2027-28"
using missions::year_words;

}  // namespace commonweal::investment
