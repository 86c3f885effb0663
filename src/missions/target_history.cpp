#include "missions/target_history.hpp"

#include "base/check.hpp"

namespace commonweal::missions {

std::vector<TargetChange> changes_between(const Target& before, const Target& after) {
  std::vector<TargetChange> changes;
  const auto compare = [&](std::string_view what, const std::string& was, const std::string& is) {
    if (was != is) changes.push_back({.what = what, .before = was, .after = is});
  };
  compare("Level", base::shortest(before.level), base::shortest(after.level));
  compare("By", before.by, after.by);
  compare("Basis in law", before.statutory_basis, after.statutory_basis);
  compare("Set on", before.set_on, after.set_on);
  compare("Set by", before.set_by, after.set_by);
  compare("Note", before.note, after.note);
  return changes;
}

bool has_moved(const TargetHistory& history) {
  CW_CHECK(!history.empty());
  const Target& first = history.front().record;
  for (const TargetVersion& version : history) {
    if (version.record.level != first.level || version.record.by != first.by) return true;
  }
  return false;
}

}  // namespace commonweal::missions
