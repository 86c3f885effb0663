#pragma once

// Text broken into lines for a terminal, and long words cut short. Knows letters as UTF-8 code
// points, one column each; it does not know wide or combining ones.

#include <cstddef>
#include <string>
#include <string_view>

namespace commonweal::platform {

// Breaks text at spaces and line ends so that no line passes 80 columns, each line after an indent.
// A word that is longer than that has a line to itself.
std::string wrapped(std::string_view text, std::size_t indent);

// How many columns the text takes.
std::size_t columns(std::string_view text);

// With spaces up to this many columns.
std::string padded(std::string_view text, std::size_t width);

// A word to repeat in a message: its first 60 bytes or fewer, never half a letter.
std::string cut_short(std::string_view word);

}  // namespace commonweal::platform
