#pragma once

// Enough of C++'s spelling to tell code from comments and from text. It knows no grammar.

#include <string>
#include <string_view>
#include <vector>

namespace commonweal::guard {

enum class Kind { code, comment, text, raw_text };

// What each character is. Quotes and the marks of a comment belong to what they enclose.
std::vector<Kind> kinds_of(std::string_view source);

// The source with all but its code blanked; every character and line stays where it was.
std::string code_only(std::string_view source);

// Whether the word stands in the line as a whole: "rand" does not in "operand".
bool holds_word(std::string_view line, std::string_view word);

}  // namespace commonweal::guard
