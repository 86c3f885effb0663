#include "platform/workbook/xml_text.hpp"

#include <charconv>
#include <optional>
#include <pugixml.hpp>

namespace commonweal::platform {
namespace {

// The number of "_x000D_" at the start of a text.
std::optional<unsigned> escape_at(std::string_view text) {
  constexpr std::size_t kLength = 7;
  if (text.size() < kLength || !text.starts_with("_x") || text[kLength - 1] != '_') return {};
  unsigned number = 0;
  const char* const begin = text.data() + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, number, 16);
  return error == std::errc() && end == begin + 4 ? std::optional(number) : std::nullopt;
}

void append_utf8(unsigned code, std::string& text) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | (code >> 6));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | (code >> 12));
    text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

}  // namespace

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto code = escape_at(text.substr(i));
    if (code) {
      append_utf8(*code, plain);
      i += 6;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

std::string text_in(const pugi::xml_node& node) {
  std::string text;
  for (const auto& child : node.children()) {
    const auto name = local_name(child);
    if (name == "t") text += child.text().get();
    if (name == "r") text += child_named(child, "t").text().get();
  }
  return unescaped(text);
}

}  // namespace commonweal::platform
