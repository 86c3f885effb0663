#pragma once

// References as reference managers exchange them (RIS: a line for each value, "TI  - A title").
// Reads what they write, and writes what they read. Knows nothing of studies that are held.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"

namespace commonweal::learning {

// One value: "PY  - 2021" on line 4. A text that goes on in further lines is one value.
struct RisValue {
  std::string tag;
  std::string text;
  std::size_t line = 0;
};

// What stands between TY and ER.
struct RisReference {
  std::size_t line = 0;  // Of its TY, from 1.
  std::vector<RisValue> values;

  // The first that is not empty, by the order of the tags; null if there is none.
  const RisValue* first(std::initializer_list<std::string_view> tags) const;
};

// UTF-8 with or without a byte order mark; lines end with LF, CRLF or CR. What stands before the
// first reference without a tag (providers write their names there) is passed over. Problems are
// placed as "FILE:LINE": a reference that does not end or holds nothing, a value outside of any.
std::vector<RisReference> read_ris(std::string_view text, std::string_view file,
                                   base::Problems& problems);

// With CRLF, as the format has it. A line break within a text becomes a space.
std::string ris_text(const std::vector<RisReference>& references);

}  // namespace commonweal::learning
