#pragma once

#include <span>
#include <string>
#include <string_view>

namespace commonweal::platform {

// One word of the schema that the engines write differently: "{id}" -> "INTEGER".
struct Token {
  std::string_view name;  // Without its braces.
  std::string_view words;
};

// Puts an engine's words in place of every token. A token that is not listed is a defect.
std::string with_tokens(std::string_view sql, std::span<const Token> tokens);

}  // namespace commonweal::platform
