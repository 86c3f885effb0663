#pragma once

// What people type into a report, checked once: as long as there is room for, in UTF-8, in its one
// normal form, without characters that cannot be shown.

#include <cstddef>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::missions {

inline constexpr std::size_t kReportLineMax = 200;     // Of a title, in bytes.
inline constexpr std::size_t kReportWordsMax = 20000;  // Of a part.

// On one line, and there: `missing` is what is said where it is not.
base::Result<std::string> report_line_in(base::Field field, std::string_view missing);

// Any number of lines, or none.
base::Result<std::string> report_words_in(base::Field field);

}  // namespace commonweal::missions
