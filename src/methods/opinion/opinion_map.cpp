#include "methods/opinion/opinion_map.hpp"

#include "methods/opinion/statement_priority.hpp"

namespace commonweal::methods {
namespace {

// From the votes of those in groups.
std::vector<double> priorities(const OpinionMap& map, const OpinionVotes& votes) {
  std::vector<double> all(votes.statements, 0);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (votes.moderated_out[i]) continue;
    VoteCounts in_groups;
    for (const auto& group : map.counts.by_group) in_groups += group[i];
    all[i] = statement_priority(in_groups, map.axes.extremity[i]);
  }
  return all;
}

}  // namespace

OpinionMap opinion_map(const OpinionVotes& votes) {
  OpinionMap map{.axes = opinion_axes(votes),
                 .in = people_in_conversation(votes),
                 .groups = {},
                 .counts = {},
                 .representative = {},
                 .consensus = {},
                 .group_consensus = {},
                 .priorities = {}};
  map.groups = opinion_groups(map.axes.places, map.in);
  const std::size_t groups = map.groups.sizes.size();
  map.counts = statement_counts(votes, map.groups.group_of, groups);
  for (std::size_t group = 0; group < groups; ++group) {
    map.representative.push_back(representative_statements(map.counts, group, votes.moderated_out));
  }
  map.consensus = consensus_statements(map.counts, votes.moderated_out);
  map.group_consensus = group_consensus(map.counts);
  map.priorities = priorities(map, votes);
  return map;
}

}  // namespace commonweal::methods
