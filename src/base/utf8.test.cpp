#include "base/utf8.hpp"

#include <chrono>
#include <cstdlib>
#include <string>

#include <gtest/gtest.h>
#include <utf8proc.h>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

using namespace std::string_view_literals;

// The slow obvious one: encodes a code point by the definition, surrogates and all.
std::string encode(unsigned code) {
  const auto c = [](unsigned byte) { return static_cast<char>(byte); };
  if (code < 0x80) return {c(code)};
  if (code < 0x800) return {c(0xC0 | code >> 6), c(0x80 | (code & 0x3F))};
  if (code < 0x10000) {
    return {c(0xE0 | code >> 12), c(0x80 | (code >> 6 & 0x3F)), c(0x80 | (code & 0x3F))};
  }
  return {c(0xF0 | code >> 18), c(0x80 | (code >> 12 & 0x3F)), c(0x80 | (code >> 6 & 0x3F)),
          c(0x80 | (code & 0x3F))};
}

TEST(Utf8, TakesEveryCharacterAndNoSurrogate) {
  for (unsigned code = 0; code <= 0x10FFFF; ++code) {
    const bool surrogate = 0xD800 <= code && code <= 0xDFFF;
    ASSERT_EQ(utf8_fault(encode(code)).has_value(), surrogate) << std::hex << code;
  }
}

TEST(Utf8, RefusesWhatLiesAboveTheLastCharacter) {
  for (unsigned code = 0x110000; code < 0x200000; ++code) {
    ASSERT_EQ(utf8_fault(encode(code)), 0U) << std::hex << code;
  }
}

TEST(Utf8, RefusesEveryOverlongForm) {
  for (const auto text : {"\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x80\x80"sv, "\xE0\x9F\xBF"sv,
                          "\xF0\x80\x80\x80"sv, "\xF0\x8F\xBF\xBF"sv}) {
    EXPECT_EQ(utf8_fault(text), 0U);
  }
}

TEST(Utf8, RefusesEveryCharacterCutShort) {
  for (const std::string text : {"\xC2\xA3", "\xE2\x82\xAC", "\xF0\x9F\x8F\xA5"}) {
    for (std::size_t kept = 1; kept < text.size(); ++kept) {
      EXPECT_EQ(utf8_fault(text.substr(0, kept)), 0U);
      EXPECT_EQ(utf8_fault("12345678" + text.substr(0, kept) + "x"), 8U);
    }
  }
}

TEST(Utf8, TellsWhereTheFirstFaultIs) {
  EXPECT_EQ(utf8_fault(""), std::nullopt);
  EXPECT_EQ(utf8_fault("Ynys M\xC3\xB4n"), std::nullopt);
  EXPECT_EQ(utf8_fault("\xA3"
                       "5"),
            0U);
  for (std::size_t at = 0; at < 40; ++at) {  // Around the steps of eight bytes.
    std::string text(40, 'a');
    text[at] = '\xFF';
    EXPECT_EQ(utf8_fault(text), at);
    EXPECT_FALSE(is_ascii(text));
  }
  EXPECT_TRUE(is_ascii(std::string(40, 'a')));
}

TEST(Nfc, JoinsALetterAndItsAccent) {
  EXPECT_EQ(nfc("Ynys Mo\xCC\x82n"), "Ynys M\xC3\xB4n");
  EXPECT_EQ(nfc("\xE2\x84\xAB"), "\xC3\x85");  // The angstrom sign is the letter.
  EXPECT_EQ(nfc("plain"), "plain");
  EXPECT_EQ(nfc(""), "");
  EXPECT_EQ(nfc("nul\0inside"sv), "nul\0inside"sv);
}

TEST(Nfc, PutsMarksInOrder) {
  const std::string dot_below = "\xCC\xA3", dot_above = "\xCC\x87";
  EXPECT_EQ(nfc("s" + dot_above + dot_below), "\xE1\xB9\xA9");  // U+1E69
  EXPECT_EQ(nfc("s" + dot_below + dot_above), "\xE1\xB9\xA9");
}

TEST(Nfc, ComposesHangulAndLeavesExcludedCharactersApart) {
  EXPECT_EQ(nfc("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"), "\xED\x95\x9C");  // U+D55C
  EXPECT_EQ(nfc("\xE0\xA5\x98"), "\xE0\xA4\x95\xE0\xA4\xBC");              // U+0958
}

std::string library_nfc(const std::string& text) {
  auto* const normal = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
  std::string copy(reinterpret_cast<const char*>(normal));
  std::free(normal);
  return copy;
}

TEST(Nfc, IsTheLibrarysForEveryCharacterAloneAndUnderTwoMarks) {
  for (unsigned code = 1; code <= 0x10FFFF; ++code) {
    if (0xD800 <= code && code <= 0xDFFF) continue;
    const std::string character = encode(code);
    for (const std::string& text : {character, character + "\xCC\x87\xCC\xA3"}) {
      const std::string normal = nfc(text);
      ASSERT_EQ(normal, library_nfc(text)) << std::hex << code;
      ASSERT_TRUE(may_need_nfc(text) || normal == text) << std::hex << code;
    }
  }
}

TEST(Nfc, IsNotSlowedByALongRunOfMarks) {
  std::string text = "a";
  for (int i = 0; i < 200'000; ++i) text += i % 2 == 0 ? "\xCC\x87" : "\xCC\xA3";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(nfc(nfc(text)), nfc(text));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Nfc, RefusesBytesThatNobodyChecked) { EXPECT_THROW(nfc("\xFF"), Defect); }

}  // namespace
}  // namespace commonweal::base
