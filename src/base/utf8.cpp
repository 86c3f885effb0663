#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include <utf8proc.h>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

using CodePoint = utf8proc_int32_t;

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

std::size_t ascii_prefix(std::string_view text) {
  std::size_t at = 0;
  for (std::uint64_t eight; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  while (at < text.size() && byte(text[at]) < 0x80) ++at;
  return at;
}

std::size_t length_by_lead(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;  // A continuation, or the lead of an overlong form.
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

// Table 3-7 of the Unicode standard: only the second byte's range depends on the lead.
bool may_follow(unsigned char lead, unsigned char second) {
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  return low <= second && second <= high;
}

// Bytes of the character that the text begins with; 0 if it is not well-formed.
std::size_t character_length(std::string_view text) {
  const std::size_t length = length_by_lead(byte(text[0]));
  if (length < 2) return length;
  if (text.size() < length || !may_follow(byte(text[0]), byte(text[1]))) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if ((byte(text[i]) & 0xC0) != 0x80) return 0;
  }
  return length;
}

// U+2010 to U+2027: dashes, curly quotes, the ellipsis, which every second publisher writes.
bool is_dash_or_quote(std::string_view text) {
  return text.size() >= 3 && text.starts_with("\xE2\x80") && 0x90 <= byte(text[2]) &&
         byte(text[2]) <= 0xA7;
}

void append_decomposed(CodePoint character, std::vector<CodePoint>& decomposed) {
  CodePoint parts[8];  // The longest canonical decomposition has four.
  int boundary = 0;
  const auto count =
      utf8proc_decompose_char(character, parts, std::size(parts),
                              static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE), &boundary);
  CW_CHECK(count >= 0 && count <= std::ssize(parts));
  decomposed.insert(decomposed.end(), parts, parts + count);
}

auto combining_class(CodePoint character) {
  return utf8proc_get_property(character)->combining_class;
}

// The canonical order of marks. libutf8proc's own takes quadratic time in the length of a run.
void order_marks(std::vector<CodePoint>& characters) {
  const auto is_mark = [](CodePoint character) { return combining_class(character) != 0; };
  for (auto at = characters.begin(); at != characters.end();) {
    const auto first = std::find_if(at, characters.end(), is_mark);
    at = std::find_if_not(first, characters.end(), is_mark);
    std::stable_sort(first, at, [](CodePoint a, CodePoint b) {
      return combining_class(a) < combining_class(b);
    });
  }
}

std::vector<CodePoint> decomposed(std::string_view text) {
  std::vector<CodePoint> characters;
  characters.reserve(text.size());
  while (!text.empty()) {
    CodePoint character = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &character);
    CW_CHECK(length > 0);
    append_decomposed(character, characters);
    text.remove_prefix(static_cast<std::size_t>(length));
  }
  return characters;
}

std::string encoded(const CodePoint* begin, const CodePoint* end) {
  std::string text;
  for (; begin != end; ++begin) {
    char bytes[4];
    const auto length = utf8proc_encode_char(*begin, reinterpret_cast<utf8proc_uint8_t*>(bytes));
    text.append(bytes, static_cast<std::size_t>(length));
  }
  return text;
}

}  // namespace

bool is_ascii(std::string_view text) { return ascii_prefix(text) == text.size(); }

std::optional<std::size_t> utf8_fault(std::string_view text) {
  for (std::size_t at = 0;;) {
    at += ascii_prefix(text.substr(at));
    if (at == text.size()) return std::nullopt;
    const std::size_t length = character_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
}

bool may_need_nfc(std::string_view text) {
  constexpr unsigned char kLeadOfU0300 = 0xCC;
  for (std::size_t at = ascii_prefix(text); at < text.size(); ++at) {
    if (byte(text[at]) < kLeadOfU0300) continue;
    if (!is_dash_or_quote(text.substr(at))) return true;
    at += 2;
  }
  return false;
}

std::string nfc(std::string_view text) {
  if (!may_need_nfc(text)) return std::string(text);
  std::vector<CodePoint> characters = decomposed(text);
  order_marks(characters);
  const auto count =
      utf8proc_normalize_utf32(characters.data(), std::ssize(characters),
                               static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
  CW_CHECK(count >= 0);
  return encoded(characters.data(), characters.data() + count);
}

}  // namespace commonweal::base
