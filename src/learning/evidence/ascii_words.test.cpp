#include "learning/evidence/ascii_words.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

TEST(AsciiWords, MakesNamesPlain) {
  EXPECT_EQ(ascii_words("Smith"), "smith");
  EXPECT_EQ(ascii_words("O'Brien"), "obrien");
  EXPECT_EQ(ascii_words("van der Müller"), "van-der-muller");
  EXPECT_EQ(ascii_words("Łukasz Gößling-Ørsted"), "lukasz-gossling-orsted");
  EXPECT_EQ(ascii_words("Žižek & Þór"), "zizek-thor");
}

TEST(AsciiWords, LeavesOutWhatHasNoPlainLetter) {
  EXPECT_EQ(ascii_words("王"), "");
  EXPECT_EQ(ascii_words("--- 王 2"), "2");
  EXPECT_EQ(ascii_words("\xC3"), "");
  EXPECT_EQ(ascii_words(""), "");
}

}  // namespace
}  // namespace commonweal::learning
