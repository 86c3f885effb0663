#pragma once

// What was ever said of a target: each version with when it was written and by which command. A
// target that moves is the first thing that whoever watches it must see, so nothing is overwritten.
// Knows nothing of the database; target_history_store reads it.

#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "missions/allowance.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {

template <class Kept>
struct Version {
  Kept record;
  base::Instant written;
  std::string action;  // Of the audit: "target import".
};

using TargetVersion = Version<Target>;
using AllowanceVersion = Version<Allowance>;
using TargetHistory = std::vector<TargetVersion>;  // At least one; the oldest first.

// What a version changed, as readers are told: "level", "by".
struct TargetChange {
  std::string_view what;  // "Level"
  std::string before;
  std::string after;
};

// Metric and body of a target never change.
std::vector<TargetChange> changes_between(const Target& before, const Target& after);

// Whether the level or the period ever moved; another note is no move.
bool has_moved(const TargetHistory& history);

}  // namespace commonweal::missions
