#include "methods/voting/budget_election.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

bool is_money(std::int64_t sum) { return sum > 0 && sum <= BudgetElection::kMoneyMost; }

void check_ballot(const BudgetBallot& ballot, std::size_t projects, std::size_t voter,
                  base::Problems& problems) {
  const std::string place = "ballot " + std::to_string(voter + 1);
  for (std::size_t i = 0; i < ballot.size(); ++i) {
    const std::string number = std::to_string(ballot[i].project + 1);
    if (ballot[i].project >= projects) {
      problems.add({place, "There is no project " + number + "."});
    } else if (ballot[i].weight == 0) {
      problems.add({place, "It gives project " + number + " no points. Leave it out."});
    }
    if (i > 0 && ballot[i].project == ballot[i - 1].project) {
      problems.add({place, "It names project " + number + " twice."});
    }
  }
}

void check_money(const BudgetElection::Raw& raw, base::Problems& problems) {
  const std::string range = " is not above 0 and at most 2^53.";
  if (!is_money(raw.budget)) {
    problems.add({"budget", std::to_string(raw.budget) + range});
  }
  if (!is_money(raw.currency_unit)) {
    problems.add({"currency unit", std::to_string(raw.currency_unit) + range});
  }
  for (std::size_t p = 0; p < raw.costs.size(); ++p) {
    if (is_money(raw.costs[p])) continue;
    problems.add({"project " + std::to_string(p + 1),
                  "Its cost of " + std::to_string(raw.costs[p]) + range});
  }
}

}  // namespace

base::Result<BudgetElection> BudgetElection::make(Raw raw) {
  base::Problems problems;
  if (raw.costs.empty()) problems.add({"projects", "There are none."});
  if (raw.ballots.empty()) problems.add({"ballots", "There are none."});
  check_money(raw, problems);
  for (std::size_t v = 0; v < raw.ballots.size(); ++v) {
    std::sort(raw.ballots[v].begin(), raw.ballots[v].end());
    check_ballot(raw.ballots[v], raw.costs.size(), v, problems);
  }
  if (!problems.empty()) return std::move(problems).fail();
  BudgetElection election;
  election.budget_ = raw.budget;
  election.currency_unit_ = raw.currency_unit;
  election.costs_ = std::move(raw.costs);
  election.group(std::move(raw.ballots));
  election.count();
  return election;
}

void BudgetElection::group(std::vector<BudgetBallot> ballots) {
  std::vector<std::uint32_t> order(ballots.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return ballots[a] != ballots[b] ? ballots[a] < ballots[b] : a < b;
  });
  group_of_.resize(ballots.size());
  ballot_begins_ = {0};
  const BudgetBallot* last = nullptr;
  for (const std::uint32_t voter : order) {
    if (last == nullptr || ballots[voter] != *last) {
      last = &ballots[voter];
      ballots_.insert(ballots_.end(), last->begin(), last->end());
      ballot_begins_.push_back(ballots_.size());
      members_.push_back(0);
    }
    ++members_.back();
    group_of_[voter] = static_cast<std::uint32_t>(members_.size() - 1);
  }
}

void BudgetElection::count() {
  votes_.assign(costs_.size(), 0);
  scores_.assign(costs_.size(), 0);
  support_begins_.assign(costs_.size() + 1, 0);
  for (const BudgetVote& vote : ballots_) ++support_begins_[vote.project + 1];
  std::partial_sum(support_begins_.begin(), support_begins_.end(), support_begins_.begin());
  supporters_.resize(ballots_.size());
  std::vector<std::size_t> next(support_begins_.begin(), support_begins_.end() - 1);
  for (std::uint32_t g = 0; g < groups(); ++g) {
    for (const BudgetVote& vote : ballot(g)) {
      supporters_[next[vote.project]++] = {g, vote.weight};
      votes_[vote.project] += members_[g];
      scores_[vote.project] += members_[g] * vote.weight;
    }
  }
}

std::span<const BudgetVote> BudgetElection::ballot(std::uint32_t group) const {
  return std::span(ballots_).subspan(ballot_begins_[group],
                                     ballot_begins_[group + 1] - ballot_begins_[group]);
}

std::span<const BudgetElection::Support> BudgetElection::supporters(std::uint32_t project) const {
  return std::span(supporters_)
      .subspan(support_begins_[project], support_begins_[project + 1] - support_begins_[project]);
}

}  // namespace commonweal::methods
