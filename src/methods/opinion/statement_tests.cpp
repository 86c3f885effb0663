#include "methods/opinion/statement_tests.hpp"

#include <algorithm>
#include <cmath>

#include "base/normal_quantile.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kListed = 5;

double threshold() {
  static const double quantile = base::normal_quantile(0.9);
  return quantile;
}

VoteCounts counted(std::int8_t vote) {
  return {.agree = vote == kAgree ? 1U : 0U, .disagree = vote == kDisagree ? 1U : 0U, .seen = 1};
}

double share_test(double votes, double seen) {
  return 2 * std::sqrt(seen + 1) * ((votes + 1) / (seen + 1) - 0.5);
}

// The two-proportion test; 0 where all or none of both took the side.
double difference_test(double votes, double seen, double other_votes, double other_seen) {
  const double a = seen + 1;
  const double b = other_seen + 1;
  const double pooled = (votes + 1 + other_votes + 1) / (a + b);
  if (!(pooled < 1)) return 0;
  return ((votes + 1) / a - (other_votes + 1) / b) /
         std::sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
}

StatementTest tested(std::uint32_t statement, OpinionSide side, const VoteCounts& own,
                     const VoteCounts& others) {
  const double share = share_of_side(own, side);
  return {.statement = statement,
          .side = side,
          .votes = own.on(side),
          .seen = own.seen,
          .share = share,
          .share_test = share_test(own.on(side), own.seen),
          .ratio = share / share_of_side(others, side),
          .ratio_test = difference_test(own.on(side), own.seen, others.on(side), others.seen)};
}

double weight(const StatementTest& test) {
  return test.share * test.share_test * test.ratio * test.ratio_test;
}

bool passes(const StatementTest& test) {
  return test.share_test > threshold() && test.ratio_test > threshold();
}

void keep_first(std::vector<StatementTest>& tests) {
  std::ranges::stable_sort(tests, std::ranges::greater{}, weight);
  if (tests.size() > kListed) tests.resize(kListed);
  std::ranges::stable_sort(tests, {}, &StatementTest::side);
}

// The one agreed statement that a group without any mark of its own is known by.
std::vector<StatementTest> best_agreed(const std::vector<StatementTest>& agreed) {
  const StatementTest* best = nullptr;
  for (const auto& test : agreed) {
    if (!(test.share_test > threshold())) continue;
    if (best == nullptr || weight(test) > weight(*best)) best = &test;
  }
  return best == nullptr ? std::vector<StatementTest>{} : std::vector{*best};
}

std::vector<ConsensusStatement> consensus_of(OpinionSide side, const StatementCounts& counts,
                                             const std::vector<bool>& moderated_out) {
  std::vector<ConsensusStatement> found;
  for (std::uint32_t i = 0; i < counts.everybody.size(); ++i) {
    if (moderated_out[i]) continue;
    const auto& all = counts.everybody[i];
    const ConsensusStatement one{.statement = i,
                                 .side = side,
                                 .votes = all.on(side),
                                 .seen = all.seen,
                                 .share = share_of_side(all, side),
                                 .share_test = share_test(all.on(side), all.seen)};
    if (one.share > 0.5 && one.share_test > threshold()) found.push_back(one);
  }
  std::ranges::stable_sort(found, std::ranges::greater{},
                           [](const auto& one) { return one.share * one.share_test; });
  if (found.size() > kListed) found.resize(kListed);
  return found;
}

}  // namespace

double share_of_side(const VoteCounts& counts, OpinionSide side) {
  return (counts.on(side) + 1.0) / (counts.seen + 2.0);
}

StatementCounts statement_counts(const OpinionVotes& votes, const GroupOf& group_of,
                                 std::size_t groups) {
  StatementCounts counts;
  counts.everybody.resize(votes.statements);
  counts.by_group.assign(groups, std::vector<VoteCounts>(votes.statements));
  for (std::size_t person = 0; person < votes.people(); ++person) {
    for (const auto& vote : votes.of(person)) {
      counts.everybody[vote.statement] += counted(vote.vote);
      if (!group_of[person]) continue;
      counts.by_group[*group_of[person]][vote.statement] += counted(vote.vote);
    }
  }
  return counts;
}

std::vector<StatementTest> representative_statements(const StatementCounts& counts,
                                                     std::size_t group,
                                                     const std::vector<bool>& moderated_out) {
  std::vector<StatementTest> kept;
  std::vector<StatementTest> agreed;
  for (std::uint32_t i = 0; i < counts.everybody.size(); ++i) {
    if (moderated_out[i]) continue;
    VoteCounts others;
    for (std::size_t other = 0; other < counts.by_group.size(); ++other) {
      if (other != group) others += counts.by_group[other][i];
    }
    const auto& own = counts.by_group[group][i];
    const auto agree = tested(i, OpinionSide::agree, own, others);
    const auto disagree = tested(i, OpinionSide::disagree, own, others);
    const auto& marked = agree.ratio_test > disagree.ratio_test ? agree : disagree;
    if (passes(marked)) kept.push_back(marked);
    if (own.agree > 0) agreed.push_back(agree);
  }
  if (kept.empty()) return best_agreed(agreed);
  keep_first(kept);
  return kept;
}

std::vector<ConsensusStatement> consensus_statements(const StatementCounts& counts,
                                                     const std::vector<bool>& moderated_out) {
  auto found = consensus_of(OpinionSide::agree, counts, moderated_out);
  const auto disagreed = consensus_of(OpinionSide::disagree, counts, moderated_out);
  found.insert(found.end(), disagreed.begin(), disagreed.end());
  return found;
}

std::vector<GroupConsensus> group_consensus(const StatementCounts& counts) {
  std::vector<GroupConsensus> all(counts.everybody.size(), GroupConsensus{1, 1});
  if (counts.by_group.empty()) return all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const auto& group : counts.by_group) {
      all[i].product *= share_of_side(group[i], OpinionSide::agree);
    }
    all[i].geometric_mean =
        std::pow(all[i].product, 1 / static_cast<double>(counts.by_group.size()));
  }
  return all;
}

}  // namespace commonweal::methods
