#pragma once

// Which body of a kind others lie in: the region of a council, the country of a region. Many bodies
// share a parent, so each parent is looked up once.

#include <map>
#include <string_view>

#include "missions/directory.hpp"

namespace commonweal::missions {

class AncestorOfKind {
 public:
  AncestorOfKind(const Directory& directory, BodyKind kind) : directory_(directory), kind_(kind) {}

  // The nearest; null where there is none. A body does not lie in itself.
  const Body* of(const Body& body);

 private:
  const Directory& directory_;
  BodyKind kind_;
  std::map<std::string_view, const Body*> by_parent_;  // Borrows from the directory.
};

bool lies_in(const Directory& directory, const Body& body, const Body& other);

}  // namespace commonweal::missions
