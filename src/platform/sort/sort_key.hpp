#pragma once

// What records are put in order by: two numbers, the first of which counts most. Whoever sorts
// packs the parts of a key into them, so that comparing two keys costs next to nothing.

#include <compare>
#include <cstdint>

namespace commonweal::platform {

struct SortKey {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr auto operator<=>(const SortKey&, const SortKey&) = default;
};

}  // namespace commonweal::platform
