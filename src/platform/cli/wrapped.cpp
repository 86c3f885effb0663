#include "platform/cli/wrapped.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kLongWord = 60;
constexpr std::string_view kSpaces = " \n\t\r";

// In UTF-8 every byte of a letter but the first is 10xxxxxx.
bool starts_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// Takes the next word off the text; empty if there is none.
std::string_view next_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(kSpaces));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t indent) {
  std::string lines;
  std::size_t column = kWidth;
  for (auto word = next_word(text); !word.empty(); word = next_word(text)) {
    if (column + 1 + columns(word) > kWidth) {
      if (!lines.empty()) lines += '\n';
      lines.append(indent, ' ');
      column = indent;
    } else {
      lines += ' ';
      ++column;
    }
    lines.append(word);
    column += columns(word);
  }
  return lines + '\n';
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, starts_letter));
}

std::string padded(std::string_view text, std::size_t width) {
  std::string result(text);
  return result.append(width - std::min(width, columns(text)), ' ');
}

std::string cut_short(std::string_view word) {
  if (word.size() <= kLongWord) return std::string(word);
  std::size_t end = kLongWord;
  while (end > 0 && !starts_letter(word[end])) --end;
  return std::string(word.substr(0, end)) + "…";
}

}  // namespace commonweal::platform
