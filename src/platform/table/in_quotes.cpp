#include "platform/table/in_quotes.hpp"

#include <algorithm>

namespace commonweal::platform {

std::string in_quotes(std::string_view value) {
  constexpr std::size_t kShown = 60;
  std::size_t length = std::min(value.size(), kShown);
  const auto continues = [&](std::size_t at) { return (value[at] & 0xC0) == 0x80; };
  while (length > 0 && length < value.size() && continues(length)) --length;
  std::string text(value.substr(0, length));
  std::ranges::replace_if(text, [](char c) { return ('\0' <= c && c < ' ') || c == '\x7F'; }, '?');
  return '"' + text + (length < value.size() ? "…" : "") + '"';
}

}  // namespace commonweal::platform
