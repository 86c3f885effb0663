#pragma once

// The studies in groups, each pooled, and whether the groups differ. Groups are told apart by the
// test of their difference, never by one being significant and another not.

#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/meta_regression.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {

enum class SubgroupVariance {
  own,     // Each group has its own variance between studies.
  common,  // All share one, estimated with the groups as moderators: better where groups are small.
};

struct Subgroup {
  std::string name;
  Pooled pooled;
};

struct Subgroups {
  std::vector<Subgroup> groups;  // In the order in which their first studies come.
  // Own variances: the weighted spread of the groups' effects (Borenstein and others 2009, chapter
  // 19). A common one: the omnibus test of the meta-regression.
  OmnibusTest difference;
};

// `group_of` names each study's group. Fails where there are fewer than two groups, where a study
// has none, and where a group cannot be pooled as asked: own variances need two studies in each.
base::Result<Subgroups> subgroups(const Effects& effects, std::span<const std::string> group_of,
                                  const PoolQuestion& question = {},
                                  SubgroupVariance variance = SubgroupVariance::own);

}  // namespace commonweal::methods
