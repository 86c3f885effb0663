#pragma once

// Numbers of a .pb file, kept as they are written: "500000.00" is 500000, and no double comes
// between a cost and its last penny.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace commonweal::devolution {

struct PbNumber {
  std::int64_t digits = 0;  // 12.5 is 125 with 1 decimal. Decimals do not end in 0.
  int decimals = 0;

  // In units of which there are 10^decimals to one; requires no fewer than it has.
  std::int64_t in_units(int decimals_of_unit) const;
  bool is_whole() const { return decimals == 0; }
  double value() const;
};

// Fails unless the text is a number of at most 12 digits and 3 decimals.
base::Result<PbNumber> pb_number(std::string_view text, std::string place, std::string_view what);

// An amount in such units, as it would be written.
std::string units_text(std::int64_t units, int decimals);

}  // namespace commonweal::devolution
