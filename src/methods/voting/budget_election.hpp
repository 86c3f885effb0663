#pragma once

// A vote on what a budget pays for: what projects cost, and who wants which. Projects are numbers
// from 0; money is whole in its smallest unit. Knows nothing of files, names or rules.
//
// Ballots that say the same are one group with a count: what a rule does to one voter of it, it
// does to all, and the votes of a city hold far fewer kinds of ballots than voters.

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

struct BudgetVote {
  std::uint32_t project;
  std::uint32_t weight = 1;  // Points, or 1 for a yes. Not 0.

  friend auto operator<=>(const BudgetVote&, const BudgetVote&) = default;
};
using BudgetBallot = std::vector<BudgetVote>;  // Each project at most once.

class BudgetElection {
 public:
  static constexpr std::int64_t kMoneyMost = std::int64_t{1} << 53;

  struct Raw {
    std::int64_t budget = 0;
    std::int64_t currency_unit = 1;  // 100 where money is counted in pence.
    std::vector<std::int64_t> costs = {};
    std::vector<BudgetBallot> ballots = {};  // One for each voter, empty ones too.
  };

  // Fails where there is no project or voter, a sum of money is not above 0 or past kMoneyMost, and
  // where a ballot names a project that is not there or one twice, or gives no points.
  static base::Result<BudgetElection> make(Raw raw);

  struct Support {
    std::uint32_t group;
    std::uint32_t weight;
  };

  std::int64_t budget() const { return budget_; }
  std::int64_t currency_unit() const { return currency_unit_; }
  std::uint32_t projects() const { return static_cast<std::uint32_t>(costs_.size()); }
  std::int64_t cost(std::uint32_t project) const { return costs_[project]; }
  std::int64_t voters() const { return static_cast<std::int64_t>(group_of_.size()); }
  std::int64_t votes(std::uint32_t project) const { return votes_[project]; }   // Voters for it.
  std::int64_t score(std::uint32_t project) const { return scores_[project]; }  // Their points.

  std::uint32_t groups() const { return static_cast<std::uint32_t>(members_.size()); }
  std::int64_t members(std::uint32_t group) const { return members_[group]; }
  std::span<const BudgetVote> ballot(std::uint32_t group) const;  // In the order of projects.
  std::span<const Support> supporters(std::uint32_t project) const;
  std::uint32_t group_of(std::size_t voter) const { return group_of_[voter]; }

 private:
  void group(std::vector<BudgetBallot> ballots);
  void count();

  std::int64_t budget_ = 0;
  std::int64_t currency_unit_ = 1;
  std::vector<std::int64_t> costs_;
  std::vector<std::int64_t> votes_;
  std::vector<std::int64_t> scores_;
  std::vector<std::uint32_t> group_of_;      // By voter.
  std::vector<std::int64_t> members_;        // By group.
  std::vector<BudgetVote> ballots_;          // Of all groups, one after another.
  std::vector<std::size_t> ballot_begins_;   // By group, and the end.
  std::vector<Support> supporters_;          // Of all projects, one after another.
  std::vector<std::size_t> support_begins_;  // By project, and the end.
};

}  // namespace commonweal::methods
