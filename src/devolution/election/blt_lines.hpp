#pragma once

// The lines of a .blt file, and words with their columns. Knows nothing of what they mean.

#include <cstddef>
#include <string_view>
#include <vector>

namespace commonweal::devolution {

struct BltWord {
  std::string_view text;
  std::size_t column;  // In bytes, from 1.
};

struct BltLine {
  std::size_t number;     // From 1.
  std::string_view text;  // Without its end.
};

// Of a text, without the byte order mark. A last line may lack its end.
std::vector<BltLine> blt_lines(std::string_view text);

// A line's words up to a comment.
std::vector<BltWord> blt_words(std::string_view line);

// Without spaces and tabs at its ends.
std::string_view trimmed_blt(std::string_view text);

}  // namespace commonweal::devolution
