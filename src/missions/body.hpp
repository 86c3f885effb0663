#pragma once

// An organisation or place, in a tree. Places carry their ONS code.

#include <optional>
#include <string>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class BodyKind {
  nation,
  region,
  department,
  regulator,
  centre,
  combined_authority,
  local_authority,
  provider,
};

std::string_view code_word(BodyKind kind);
base::Result<BodyKind> body_kind_named(base::Field field);

struct Body {
  std::string code;  // "E92000001"
  std::string name;
  BodyKind kind;
  std::optional<std::string> parent;  // The code of another.

  // None if a field does not make sense; the problems say which.
  static std::optional<Body> make(const Record& record, const PlaceOf& place,
                                  base::Problems& problems);
};

}  // namespace commonweal::missions
