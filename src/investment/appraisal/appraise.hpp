#pragma once

// Asks the engine: one proposal of a case in full, or all of them in brief for the portfolio.
// Everything it needs is in the case; it reads no store, no clock and no file.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "investment/appraisal/appraisal.hpp"
#include "investment/proposals/case.hpp"

namespace commonweal::investment {

// Fails with a sentence for each thing that is missing or cannot be: an effect that the case does
// not hold or lacks what its scale needs, a unit value or a category that it does not hold, cash
// prices without an index.
base::Result<Appraisal> appraise(const Case& of, const Proposal& proposal,
                                 const AppraisalQuestion& question = {});

// --- In brief, for hundreds of bids ------------------------------------------------------------

// What a year asks of a limit: what is paid from spending that is there already is left out.
struct BriefCost {
  std::string department;  // Whose limit it counts against; empty: the headroom's alone.
  std::string budget;
  int year;
  double real;  // With optimism bias, means.
  double cash;  // As real where no index is held.
};

struct BriefProgress {
  std::string mission;
  // Mean over the mission's core metrics that have a gap to a target: share of the gap closed.
  double share = 0;
  std::vector<double> draws;  // Of the same, for the first `scenarios` draws.
};

struct BriefPlaceProgress {
  std::string place;
  std::string mission;
  double share = 0;  // What people reached there add to it.
};

// A bid that starts in a certain year, whole: a portfolio scales it.
struct BidBrief {
  std::string proposal;
  int start;
  std::vector<BriefCost> costs;  // By department, budget and year.
  std::vector<BriefProgress> progress;
  std::vector<BriefPlaceProgress> places;
  double present_cost = 0;
  double present_benefit = 0;
  double net = 0;
  std::vector<double> net_draws;  // Of the first `scenarios` draws.
};

struct BriefQuestion {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::optional<int> years = {};  // From each bid's first year. None: its own horizon.
  std::size_t scenarios = 0;      // How many draws are kept for robust portfolios: at most 200.
  unsigned threads = 0;  // 0: as many as the machine has. The answer does not depend on it.
};

// A brief for each proposal and each of its start years, in the order of the case. Fails as
// appraise() does, naming the proposal.
base::Result<std::vector<BidBrief>> appraise_all(const Case& of,
                                                 const BriefQuestion& question = {});

}  // namespace commonweal::investment
