#pragma once

// "yes" and "no" in the fields of records.

#include <string_view>

#include "base/word_table.hpp"

namespace commonweal::missions {

inline constexpr base::WordTable<bool, 2> kYesOrNo = {{{true, "yes"}, {false, "no"}}};

inline base::Result<bool> yes_or_no(base::Field field) {
  return base::value_named(kYesOrNo, field);
}
inline std::string_view word_of_yes_or_no(bool yes) { return base::word_of(kYesOrNo, yes); }

}  // namespace commonweal::missions
