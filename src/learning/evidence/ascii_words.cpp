#include "learning/evidence/ascii_words.hpp"

#include <array>
#include <cstddef>

namespace commonweal::learning {
namespace {

// U+00C0 to U+017F: what is left of a letter without its marks, small.
constexpr std::size_t kFirstLetter = 0xC0;
constexpr std::array<std::string_view, 192> kLetters = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e",  "e", "e", "e", "i",  "i",  "i", "i", "d", "n",
    "o", "o", "o",  "o",  "o", "",  "o",  "u",  "u",  "u", "u", "y", "th", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i",  "i", "i", "i", "d",  "n",  "o", "o", "o", "o",
    "o", "",  "o",  "u",  "u", "u", "u",  "y",  "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d",  "d", "e", "e", "e",  "e",  "e", "e", "e", "e",
    "e", "e", "g",  "g",  "g", "g", "g",  "g",  "g",  "g", "h", "h", "h",  "h",  "i", "i", "i", "i",
    "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j",  "j", "k", "k", "k",  "l",  "l", "l", "l", "l",
    "l", "l", "l",  "l",  "l", "n", "n",  "n",  "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r",  "r", "s", "s", "s",  "s",  "s", "s", "s", "s",
    "t", "t", "t",  "t",  "t", "t", "u",  "u",  "u",  "u", "u", "u", "u",  "u",  "u", "u", "u", "u",
    "w", "w", "y",  "y",  "y", "z", "z",  "z",  "z",  "z", "z", "s",
};

// The plain letters of the character of two bytes that begins here; none of any other.
std::string_view plain_letters(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0xC3 || lead > 0xC5 || text.size() < 2) return {};
  const auto second = static_cast<unsigned char>(text[1]);
  const std::size_t code = (static_cast<std::size_t>(lead & 0x1FU) << 6U) | (second & 0x3FU);
  return kLetters[code - kFirstLetter];
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

char small(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string ascii_words(std::string_view text) {
  std::string words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = small(text[at]);
    const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
    if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9')) {
      words += c;
    } else if (!is_ascii && !is_continuation(c)) {
      words += plain_letters(text.substr(at));
    } else if (is_ascii && c != '\'' && !words.empty() && words.back() != '-') {
      words += '-';
    }
  }
  while (words.ends_with('-')) words.pop_back();
  return words;
}

}  // namespace commonweal::learning
