#pragma once

// The mission test of a bid that is held, as the desk records it: what it answers, from what, and
// what a minister would promise by funding the bid.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "investment/desk/recorded_test.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/commitment.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

struct TestRunQuestion {
  std::optional<int> start_year = {};  // Another than the bid's first.
  double scale = 1;
};

struct TestRun {
  std::int64_t seed;
  std::int64_t draws;
  std::string digest;
  RecordedCriterion affordable;
  RecordedCriterion mission_critical;
  RecordedCriterion ten_year;
  std::vector<std::string> raids;  // Sentences; empty where it takes nothing from prevention.
  std::string method;
  std::vector<missions::Promise> promises;  // Yearly means of each metric that it moves.
};

// Fails where the bid cannot be appraised, with a sentence for each thing that is missing.
using RunsTest = std::function<base::Result<TestRun>(
    const missions::Holdings& holdings, const Proposal& proposal, const TestRunQuestion& question)>;

}  // namespace commonweal::investment
