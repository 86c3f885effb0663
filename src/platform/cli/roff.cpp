#include "platform/cli/roff.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>

namespace commonweal::platform {
namespace {

// The code point of the letter that the text starts with, which is taken off. The records are
// UTF-8 of our own; a byte that is not stands for itself.
std::uint32_t next_letter(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  text.remove_prefix(1);
  if (first < 0xC0) return first;
  std::uint32_t letter = first < 0xE0   ? first & 0x1FU
                         : first < 0xF0 ? first & 0x0FU
                                        : first & 0x07U;
  while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0U) == 0x80U) {
    letter = letter << 6U | (static_cast<unsigned char>(text.front()) & 0x3FU);
    text.remove_prefix(1);
  }
  return letter;
}

std::string named(std::uint32_t letter) {
  char name[16];
  std::snprintf(name, sizeof name, "\\[u%04X]", letter);
  return name;
}

std::string escaped(std::uint32_t letter) {
  switch (letter) {
    case '\\': return "\\(rs";
    case '-': return "\\-";
    case '\'': return "\\(aq";
    case '"': return "\\(dq";
    case '`': return "\\(ga";
    case '^': return "\\(ha";
    case '~': return "\\(ti";
    case '\n': return " ";
    default: break;
  }
  return letter < 0x80 ? std::string(1, static_cast<char>(letter)) : named(letter);
}

}  // namespace

std::string roff(std::string_view text) {
  std::string result;
  while (!text.empty()) result += escaped(next_letter(text));
  return result;
}

// A quote at the start is \(aq by then; a space there would break the line.
std::string roff_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  return (text.starts_with('.') ? "\\&" : "") + roff(text) + '\n';
}

std::string roff_argument(std::string_view text) { return '"' + roff(text) + '"'; }

}  // namespace commonweal::platform
