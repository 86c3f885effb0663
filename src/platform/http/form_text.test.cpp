#include "platform/http/form_text.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

Parameters decoded(std::string_view text) { return decode_form(text).value(); }

std::vector<base::Problem> problems_of(std::string_view text) {
  const auto refused = decode_form(text);
  return refused ? std::vector<base::Problem>{} : refused.error().problems;
}

TEST(DecodeForm, KeepsOrderAndRepeatedNames) {
  EXPECT_EQ(decoded("b=1&a=2&b=3"), (Parameters{{"b", "1"}, {"a", "2"}, {"b", "3"}}));
}

TEST(DecodeForm, ReadsEscapesAndPlusSigns) {
  EXPECT_EQ(decoded("low+point=50%25+%2b+1&caf%C3%a9=%E2%82%AC"),
            (Parameters{{"low point", "50% + 1"}, {"café", "€"}}));
}

TEST(DecodeForm, TakesTheFirstEqualsSignAndForgivesMissingParts) {
  EXPECT_EQ(decoded(""), Parameters{});
  EXPECT_EQ(decoded("&&"), Parameters{});
  EXPECT_EQ(decoded("a=b=c&d&=e&f="), (Parameters{{"a", "b=c"}, {"d", ""}, {"", "e"}, {"f", ""}}));
}

TEST(DecodeForm, RefusesBrokenEscapesEachInItsPlace) {
  EXPECT_EQ(problems_of("a=%&b=ok&c=%4&%zz=1&d=%-1&e=%+1&f=%0x"),
            (std::vector<base::Problem>{{"parameter 1", "Write % as %25."},
                                        {"parameter 3", "Write % as %25."},
                                        {"parameter 4", "Write % as %25."},
                                        {"parameter 5", "Write % as %25."},
                                        {"parameter 6", "Write % as %25."},
                                        {"parameter 7", "Write % as %25."}}));
}

// A lone continuation byte, a cut sequence, an overlong slash, a surrogate, past U+10FFFF, U+0000.
TEST(DecodeForm, RefusesWhatIsNotUtf8) {
  for (const auto* text : {"a=%80", "a=%C3", "a=%C0%AF", "a=%ED%A0%80", "a=%F4%90%80%80", "a=\xff",
                           "%ff=1", "a=x%00y"}) {
    EXPECT_EQ(problems_of(text), (std::vector<base::Problem>{{"parameter 1",
                                                              "This is not UTF-8 text. Send it as "
                                                              "UTF-8."}}))
        << text;
  }
}

TEST(DecodeForm, RefusesMoreParametersThanAnyFormHas) {
  std::string text = "a";
  for (std::size_t count = 1; count < kParametersMax; ++count) text += "&a";
  EXPECT_EQ(decoded(text).size(), kParametersMax);
  EXPECT_FALSE(decode_form(text + "&a"));
}

TEST(DecodePathSegment, LeavesAPlusAlone) {
  EXPECT_EQ(decode_path_segment("a+b%20c%2Fd"), "a+b c/d");
  EXPECT_FALSE(decode_path_segment("%2"));
  EXPECT_FALSE(decode_path_segment("%C0%80"));
}

TEST(EncodeForm, EscapesAllButUnreservedCharacters) {
  EXPECT_EQ(encode_form({{"low point", "50% + 1"}, {"café", "a-b._~"}}),
            "low%20point=50%25%20%2B%201&caf%C3%A9=a-b._~");
}

TEST(EncodeForm, DecodesToWhatWentIn) {
  for (int code = 1; code < 128; ++code) {
    const std::string text{'x', static_cast<char>(code)};
    EXPECT_EQ(decoded(encode_form({{text, text}})), (Parameters{{text, text}})) << code;
    EXPECT_EQ(decode_path_segment(encode_path_segment(text)), text) << code;
  }
}

}  // namespace
}  // namespace commonweal::platform
