#pragma once

// Text that a person typed, in a CSV file that a spreadsheet may open. A spreadsheet would run a
// cell that begins with = + - @ tab or CR as a formula, so such text gets an apostrophe before it,
// as OWASP advises. Text that already reads like that gets one more, so that none is ever lost:
// as_typed(disarmed(text)) is the text, whatever it is.

#include <string>
#include <string_view>

namespace commonweal::platform {

// As CsvWriter::free_text writes it: "=1+1" is "'=1+1", and "'=1+1" is "''=1+1".
std::string disarmed(std::string_view text);

// The text of such a cell: "'=1+1" is "=1+1"; "'tis" is as it stands.
std::string_view as_typed(std::string_view cell);

}  // namespace commonweal::platform
