#include "platform/secret/qr_code.hpp"

#include <string>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

// The three finder patterns of ISO/IEC 18004: seven squares wide, in all corners but the last.
std::string row_of(const QrCode& code, std::size_t row, std::size_t from) {
  std::string text;
  for (std::size_t i = 0; i < 7; ++i) text += code.dark[row * code.width + from + i] ? '#' : '.';
  return text;
}

TEST(QrCode, HasItsFinderPatternsInThreeCorners) {
  const auto code = qr_code("otpauth://totp/Commonweal:ann%40example.org");
  ASSERT_EQ(code.dark.size(), code.width * code.width);
  ASSERT_EQ((code.width - 17) % 4, 0U);  // A version's width.
  const char* const finder[] = {"#######", "#.....#", "#.###.#", "#.###.#",
                                "#.###.#", "#.....#", "#######"};
  const std::size_t far = code.width - 7;
  for (std::size_t row = 0; row < 7; ++row) {
    EXPECT_EQ(row_of(code, row, 0), finder[row]);
    EXPECT_EQ(row_of(code, row, far), finder[row]);
    EXPECT_EQ(row_of(code, far + row, 0), finder[row]);
  }
}

TEST(QrCode, DiffersForAnotherText) { EXPECT_NE(qr_code("a").dark, qr_code("b").dark); }

}  // namespace
}  // namespace commonweal::platform
