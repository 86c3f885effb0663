#pragma once

// Values with their names, in a field of a record: what may explain why studies differ, and the raw
// figures of an effect.

#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::learning {

// {"ablat", "44"}
struct NamedValue {
  std::string name;
  std::string value;

  friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

// "ablat=44; alloc=random". Fails for what is no name=value, and for a name twice.
base::Result<std::vector<NamedValue>> named_values_in(base::Field field);
std::string text_of(const std::vector<NamedValue>& values);

}  // namespace commonweal::learning
