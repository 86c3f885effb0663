#pragma once

// What sets a group apart from the others, and what all agree on.
//
// For a group and a side (agree or disagree): the share who take that side, (votes + 1) /
// (seen + 2); its test against one half; its ratio to the same share among all other people in
// groups; and the two-proportion test of the two. One vote is added to the successes and trials of
// both tests, as Polis does. Both are normal deviates; 1.2816, the 0.9 quantile, is the threshold.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "methods/opinion/opinion_votes.hpp"

namespace commonweal::methods {

enum class OpinionSide { agree, disagree };

struct VoteCounts {
  std::uint32_t agree = 0;
  std::uint32_t disagree = 0;
  std::uint32_t seen = 0;  // Passes included.

  std::uint32_t on(OpinionSide side) const { return side == OpinionSide::agree ? agree : disagree; }
  VoteCounts& operator+=(const VoteCounts& other) {
    agree += other.agree;
    disagree += other.disagree;
    seen += other.seen;
    return *this;
  }
};

// A group of people: none is nobody's.
using GroupOf = std::vector<std::optional<std::uint32_t>>;

struct StatementCounts {
  std::vector<VoteCounts> everybody;              // One a statement: groups or not.
  std::vector<std::vector<VoteCounts>> by_group;  // By group, then statement.
};

StatementCounts statement_counts(const OpinionVotes& votes, const GroupOf& group_of,
                                 std::size_t groups);

struct StatementTest {
  std::uint32_t statement;
  OpinionSide side;
  std::uint32_t votes;
  std::uint32_t seen;
  double share;
  double share_test;
  double ratio;
  double ratio_test;
};

// The share who take a side, never 0 or 1.
double share_of_side(const VoteCounts& counts, OpinionSide side);

// At most five statements that stand for a group: the side that sets it apart more, where both
// tests pass, by falling product of share, ratio and their tests; agreed ones before disagreed.
// Where none passes, the agreed one with the greatest product whose share passes, or nothing.
// Moderated-out statements are left out.
std::vector<StatementTest> representative_statements(const StatementCounts& counts,
                                                     std::size_t group,
                                                     const std::vector<bool>& moderated_out);

struct ConsensusStatement {
  std::uint32_t statement;
  OpinionSide side;
  std::uint32_t votes;
  std::uint32_t seen;
  double share;
  double share_test;
};

// What all who voted agree on: at most five agreed, then at most five disagreed, whose share is
// above one half and passes its test, by falling product of both.
std::vector<ConsensusStatement> consensus_statements(const StatementCounts& counts,
                                                     const std::vector<bool>& moderated_out);

// How far every group agrees with a statement: the product of their shares, as Polis ranks by, and
// their geometric mean. The product falls with the number of groups and cannot be compared between
// conversations; the mean can.
struct GroupConsensus {
  double product;
  double geometric_mean;
};

std::vector<GroupConsensus> group_consensus(const StatementCounts& counts);

}  // namespace commonweal::methods
