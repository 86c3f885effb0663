#include "missions/cascade/passing_on.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/word_table.hpp"
#include "missions/ancestor.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<PassedOn, 4> kWords = {{{PassedOn::to_all, "to_all"},
                                                  {PassedOn::to_some, "to_some"},
                                                  {PassedOn::to_none, "to_none"},
                                                  {PassedOn::nobody_below, "nobody_below"}}};

using Bodies = std::vector<const Body*>;

const std::vector<const Ask*> kNoAsks;
const Bodies kNoBodies;

auto by_name(const Body* body) { return std::tie(body->name, body->code); }

// Right below, looking through regions.
void add_below(const Directory& directory, const Body& body, std::size_t depth, Bodies& below) {
  constexpr std::size_t kDepthMax = 16;  // Parents are records: nothing forbids a circle.
  if (depth == kDepthMax) return;
  for (const Body* child : directory.children_of(body.code)) {
    switch (child->kind) {
      case BodyKind::nation:
      case BodyKind::regulator: break;
      case BodyKind::region: add_below(directory, *child, depth + 1, below); break;
      case BodyKind::department:
      case BodyKind::centre:
      case BodyKind::combined_authority:
      case BodyKind::local_authority:
      case BodyKind::provider: below.push_back(child); break;
    }
  }
}

void add_under(const Directory& directory, const Body& body, std::set<const Body*>& seen,
               Bodies& under) {
  for (const Body* child : directory.children_of(body.code)) {
    if (!seen.insert(child).second) continue;
    if (child->kind != BodyKind::nation && child->kind != BodyKind::region) under.push_back(child);
    add_under(directory, *child, seen, under);
  }
}

}  // namespace

std::string_view code_word(PassedOn passed) { return base::word_of(kWords, passed); }

bool is_illustrative(const Ask& ask) { return ask.words.starts_with("Illustrative"); }

PassedOn PassingOn::state() const {
  if (below() == 0) return PassedOn::nobody_below;
  if (asked.empty()) return PassedOn::to_none;
  return not_asked.empty() ? PassedOn::to_all : PassedOn::to_some;
}

AskLines::AskLines(const Directory& directory) : directory_(directory) {
  for (const Ask& ask : directory.asks()) {
    if (ask.state == AskState::withdrawn) continue;
    by_asker_[ask.asked_by].push_back(&ask);
    by_asked_[ask.body].push_back(&ask);
  }
  for (const Body& body : directory.bodies()) {
    const Body* parent = body.parent ? directory.find_body(*body.parent) : nullptr;
    if (parent != nullptr) by_kinds_[{body.kind, parent->kind}].push_back(&body);
  }
}

const std::vector<const Ask*>& AskLines::made_by(std::string_view body) const {
  const auto found = by_asker_.find(body);
  return found == by_asker_.end() ? kNoAsks : found->second;
}

const std::vector<const Ask*>& AskLines::made_of(std::string_view body) const {
  const auto found = by_asked_.find(body);
  return found == by_asked_.end() ? kNoAsks : found->second;
}

const Bodies& AskLines::like(const Body& body) const {
  const Body* parent = body.parent ? directory_.find_body(*body.parent) : nullptr;
  if (parent == nullptr) return kNoBodies;
  const auto found = by_kinds_.find({body.kind, parent->kind});
  return found == by_kinds_.end() ? kNoBodies : found->second;
}

Bodies AskLines::right_below(const Body& body) const {
  Bodies below;
  add_below(directory_, body, 0, below);
  return below;
}

PassingOn AskLines::passing_on(const Metric& metric, const Body& body) const {
  PassingOn passing{.metric = &metric, .body = &body, .asked = {}, .not_asked = {}};
  const Bodies below = right_below(body);
  std::set<const Body*> level(below.begin(), below.end());
  std::set<const Body*> asked;
  std::set<BodyKind> kinds;
  for (const Ask* ask : made_by(body.code)) {
    const Body* to = ask->metric == metric.code ? directory_.find_body(ask->body) : nullptr;
    if (to == nullptr || !asked.insert(to).second) continue;
    passing.illustrative += is_illustrative(*ask) ? 1 : 0;
    const bool is_in_level = !level.insert(to).second;
    if (!is_in_level && !is_for(directory_, body, *to)) continue;
    kinds.insert(to->kind);
    if (is_in_level) continue;
    const auto& others = like(*to);
    level.insert(others.begin(), others.end());
  }
  level.erase(&body);
  for (const Body* to : level) {
    if (asked.contains(to)) {
      passing.asked.push_back(to);
    } else if (kinds.empty() || kinds.contains(to->kind)) {
      passing.not_asked.push_back(to);
    }
  }
  std::ranges::sort(passing.asked, {}, by_name);
  std::ranges::sort(passing.not_asked, {}, by_name);
  return passing;
}

bool is_for(const Directory& directory, const Body& asker, const Body& body) {
  if (lies_in(directory, body, asker)) return true;
  const Body* above = asker.parent ? directory.find_body(*asker.parent) : nullptr;
  if (above == nullptr) return false;
  switch (asker.kind) {
    case BodyKind::department:
    case BodyKind::centre:
    case BodyKind::combined_authority: break;
    case BodyKind::nation:
    case BodyKind::region:
    case BodyKind::regulator:
    case BodyKind::local_authority:
    case BodyKind::provider: return false;
  }
  const bool is_place = above->kind == BodyKind::nation || above->kind == BodyKind::region;
  return is_place && lies_in(directory, body, *above);
}

Bodies bodies_under(const Directory& directory, const Body& body) {
  std::set<const Body*> seen{&body};
  Bodies under;
  add_under(directory, body, seen, under);
  std::ranges::sort(under, {}, by_name);
  return under;
}

}  // namespace commonweal::missions
