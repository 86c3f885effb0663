#pragma once

// How long functions are, by their braces: enough to ask for a split, no parser.

#include <cstddef>

#include "guard/source_file.hpp"

namespace commonweal::guard {

inline constexpr std::size_t kFunctionLinesMax = 70;

struct Function {
  std::size_t line;   // Of its opening brace, from 1.
  std::size_t lines;  // From that to its closing brace.
};

// Outermost functions, in order: what is nested in one counts to it.
std::vector<Function> functions_of(std::string_view source);

Complaints function_complaints(const SourceFile& file);

}  // namespace commonweal::guard
