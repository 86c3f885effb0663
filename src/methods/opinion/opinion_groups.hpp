#pragma once

// People into 2 to 5 groups of like opinion, by where they stand on the two axes.
//
// As Polis does: everybody in the conversation is gathered around at most 100 base means, and
// these, weighted by their people, around k means; k is the number with the greatest mean
// silhouette (Rousseeuw 1987), at most 2 + base clusters / 12. Here the silhouette is that of the
// people, each standing at their base cluster's mean, so that a crowd counts as a crowd; and
// nothing is kept from an earlier run, so that the groups do not change when the program is started
// again.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "methods/opinion/opinion_axes.hpp"

namespace commonweal::methods {

struct GroupChoice {
  std::uint32_t groups;
  double silhouette;  // Mean over people, -1 to 1.
};

struct OpinionGroups {
  // One a person; none for who is not in the conversation. Groups are numbered from 0 by falling
  // size, of two as large by their first member.
  std::vector<std::optional<std::uint32_t>> group_of;
  std::vector<std::size_t> sizes;
  std::vector<OpinionPlace> middles;  // The mean place of each group's people.
  std::vector<GroupChoice> choices;   // Every number that was tried.
};

// One group where fewer than two people stand in different places. `in` is who is in the
// conversation, by rising number.
OpinionGroups opinion_groups(const std::vector<OpinionPlace>& places,
                             std::span<const std::uint32_t> in);

}  // namespace commonweal::methods
