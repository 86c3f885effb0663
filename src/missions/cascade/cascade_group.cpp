#include "missions/cascade/cascade_group.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "missions/body_words.hpp"

namespace commonweal::missions {
namespace {

using Key = std::pair<BodyKind, const Body*>;  // Of the many, and what they lie in.

std::string capital(std::string text) {
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string title_of(const Key& key) {
  std::string title = capital(std::string(many_of_kind(key.first)));
  if (key.second != nullptr) title += " in " + in_sentence(*key.second);
  return title;
}

std::size_t counted_in(const Directory& directory, const Key& key) {
  if (key.second == nullptr) return 0;
  return static_cast<std::size_t>(
      std::ranges::count(directory.children_of(key.second->code), key.first, &Body::kind));
}

// Counts of the many are those of the one that is asked for most.
void take_in(const CascadeNode& child, CascadeNode& group) {
  ++group.bodies;
  group.metrics = std::max(group.metrics, child.metrics);
  group.passable += child.passable;
  group.passed += child.passed;
}

}  // namespace

std::vector<CascadeNode> gathered(const Directory& directory, std::vector<CascadeNode> children) {
  std::map<BodyKind, std::size_t> of_kind;
  for (const auto& child : children) ++of_kind[child.body->kind];
  std::vector<CascadeNode> alone;
  std::map<Key, CascadeNode> groups;
  for (auto& child : children) {
    if (of_kind[child.body->kind] <= kDrawnAloneMax) {
      alone.push_back(std::move(child));
      continue;
    }
    const auto& parent = child.body->parent;
    const Key key{child.body->kind, parent ? directory.find_body(*parent) : nullptr};
    CascadeNode empty{.body = nullptr, .title = title_of(key), .bodies = 0};
    take_in(child, groups.try_emplace(key, std::move(empty)).first->second);
  }
  std::ranges::sort(alone, {}, &CascadeNode::title);
  const auto drawn_alone = static_cast<std::ptrdiff_t>(alone.size());
  for (auto& [key, group] : groups) {
    group.of = std::max(group.bodies, counted_in(directory, key));
    alone.push_back(std::move(group));
  }
  std::ranges::sort(alone.begin() + drawn_alone, alone.end(), {}, &CascadeNode::title);
  return alone;
}

}  // namespace commonweal::missions
