#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::guard {

struct Include {
  std::string target;  // "base/money.hpp", "vector".
  bool is_quoted;      // "ours" or <theirs>.
  std::size_t line;    // From 1.
};

std::vector<Include> includes_of(std::string_view source);

}  // namespace commonweal::guard
