#include "platform/cli/wrapped.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string letters(int count, const std::string& letter = "x") {
  std::string text;
  for (int i = 0; i < count; ++i) text += letter;
  return text;
}

TEST(Wrapped, FillsALineToEightyColumnsAndNoFurther) {
  EXPECT_EQ(wrapped(letters(40) + ' ' + letters(39), 0), letters(40) + ' ' + letters(39) + '\n');
  EXPECT_EQ(wrapped(letters(40) + ' ' + letters(40), 2),
            "  " + letters(40) + "\n  " + letters(40) + '\n');
}

TEST(Wrapped, CountsLettersAndNotBytes) {
  const std::string pounds = letters(40, "£") + ' ' + letters(39, "–");
  EXPECT_EQ(wrapped(pounds, 0), pounds + '\n');
}

TEST(Wrapped, GivesAWordThatIsTooLongALineToItself) {
  EXPECT_EQ(wrapped("a " + letters(500) + " b", 2), "  a\n  " + letters(500) + "\n  b\n");
}

TEST(Wrapped, TakesAnyRunOfSpacesAndLineEndsAsOneSpace) {
  EXPECT_EQ(wrapped("  a\n  b\t\r\n c  ", 1), " a b c\n");
  EXPECT_EQ(wrapped("", 4), "\n");
}

TEST(Padded, FillsUpToTheColumn) {
  EXPECT_EQ(padded("£5", 4), "£5  ");
  EXPECT_EQ(padded("longer", 4), "longer");
}

TEST(CutShort, NeverCutsALetterInHalf) {
  EXPECT_EQ(cut_short(letters(60)), letters(60));
  EXPECT_EQ(cut_short(letters(61)), letters(60) + "…");
  EXPECT_EQ(cut_short("x" + letters(60, "é")), "x" + letters(29, "é") + "…");
}

}  // namespace
}  // namespace commonweal::platform
