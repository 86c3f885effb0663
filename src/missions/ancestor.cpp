#include "missions/ancestor.hpp"

#include <algorithm>

namespace commonweal::missions {

const Body* AncestorOfKind::of(const Body& body) {
  if (!body.parent) return nullptr;
  const auto [found, is_new] = by_parent_.emplace(*body.parent, nullptr);
  if (!is_new) return found->second;
  const auto ancestors = directory_.ancestors_of(body);
  const auto nearest = std::ranges::find(ancestors, kind_, &Body::kind);
  return found->second = nearest == ancestors.end() ? nullptr : *nearest;
}

bool lies_in(const Directory& directory, const Body& body, const Body& other) {
  return std::ranges::count(directory.ancestors_of(body), &other) > 0;
}

}  // namespace commonweal::missions
