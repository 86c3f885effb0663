#include "platform/job/kept_output.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string kept_of(std::initializer_list<std::string_view> pieces) {
  KeptOutput output({.first = 4, .last = 3});
  for (const auto piece : pieces) output.take(piece);
  return output.text();
}

TEST(KeptOutput, IsAllOfItWhereItIsShort) {
  EXPECT_EQ(kept_of({}), "");
  EXPECT_EQ(kept_of({"abc"}), "abc");
  EXPECT_EQ(kept_of({"abc", "def", "g"}), "abcdefg");
}

TEST(KeptOutput, IsTheFirstAndTheLastOfMore) {
  const std::string cut = "abcd\n[1 bytes are left out here]\nfgh";
  EXPECT_EQ(kept_of({"abcdefgh"}), cut);
  EXPECT_EQ(kept_of({"ab", "cdef", "gh"}), cut);
  EXPECT_EQ(kept_of({"a", "b", "c", "d", "e", "f", "g", "h"}), cut);
  EXPECT_EQ(kept_of({"abcd", std::string(12'000, 'x'), "yz"}),
            "abcd\n[11,999 bytes are left out here]\nxyz");
}

TEST(KeptOutput, CountsAllAndKeepsLittle) {
  KeptOutput output({.first = 64, .last = 64});
  const std::string megabyte(1 << 20, 'x');
  for (int count = 0; count < 100; ++count) output.take(megabyte);
  EXPECT_EQ(output.bytes(), 100 << 20);
  EXPECT_TRUE(output.is_cut());
  EXPECT_LT(output.text().size(), 200U);
}

TEST(StorableText, ReplacesWhatNoDatabaseKeeps) {
  EXPECT_EQ(storable_text("caf\xc3\xa9"), "caf\xc3\xa9");
  EXPECT_EQ(storable_text(std::string_view("a\0b", 3)),
            "a\xef\xbf\xbd"
            "b");
  EXPECT_EQ(storable_text("\xc3"), "\xef\xbf\xbd");
}

}  // namespace
}  // namespace commonweal::platform
