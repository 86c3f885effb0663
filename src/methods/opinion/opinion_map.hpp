#pragma once

// The whole map of opinion: where people stand, their groups, what marks each, what all agree on,
// what to ask next. The same votes always give the same map.

#include <string_view>
#include <vector>

#include "methods/opinion/opinion_axes.hpp"
#include "methods/opinion/opinion_groups.hpp"
#include "methods/opinion/statement_tests.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kOpinionVersion = "opinion map 1";

struct OpinionMap {
  OpinionAxes axes;
  std::vector<std::uint32_t> in;  // Who is in the conversation.
  OpinionGroups groups;
  StatementCounts counts;
  std::vector<std::vector<StatementTest>> representative;  // One list a group.
  std::vector<ConsensusStatement> consensus;
  std::vector<GroupConsensus> group_consensus;  // One a statement.
  std::vector<double> priorities;               // One a statement; 0 if it is moderated out.
};

// Requires at least one person and one statement.
OpinionMap opinion_map(const OpinionVotes& votes);

}  // namespace commonweal::methods
