#pragma once

// Text as bytes: whether it is UTF-8, and its one normal form, so that two spellings of "é" are one
// name. Knows nothing of files, cells or forms.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::base {

bool is_ascii(std::string_view text);

// The offset of the first byte that does not belong to a well-formed character (overlong forms,
// surrogates, values above U+10FFFF and characters cut short are refused); none in good text.
std::optional<std::size_t> utf8_fault(std::string_view text);

// False where the text is certainly in normal form C already: all its characters lie below U+0300
// or are dashes and quotes.
bool may_need_nfc(std::string_view text);

// Normal form C (Unicode annex 15). Requires well-formed UTF-8. Takes time n log n whatever the
// text: a row of half a million combining marks is no trap.
std::string nfc(std::string_view text);

}  // namespace commonweal::base
