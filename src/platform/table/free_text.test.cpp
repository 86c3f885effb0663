#include "platform/table/free_text.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(FreeText, HasAnApostropheBeforeWhatASpreadsheetWouldRun) {
  for (const std::string text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''-1"}) {
    EXPECT_EQ(disarmed(text), '\'' + text);
  }
}

TEST(FreeText, IsAsItStandsWhereNoSpreadsheetWouldRunIt) {
  for (const std::string text : {"", "'", "''", "a=1", "'tis", "1", " =1", "[low]"}) {
    EXPECT_EQ(disarmed(text), text);
    EXPECT_EQ(as_typed(text), text);
  }
}

TEST(FreeText, LosesItsApostropheWhenItIsReadAgain) {
  EXPECT_EQ(as_typed("'=1+1"), "=1+1");
  EXPECT_EQ(as_typed("''=1+1"), "'=1+1");
  EXPECT_EQ(as_typed("=1+1"), "=1+1");  // Of another program, which wrote none.
}

// Every text of up to four characters out of those that mean something.
TEST(FreeText, ReadsBackOverAllSmallInputs) {
  std::vector<std::string> texts{""};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string text = texts[i];
    ASSERT_EQ(as_typed(disarmed(text)), text);
    const auto first = disarmed(text).find_first_of("=+-@\t\r");
    ASSERT_NE(first, 0U) << text;
    if (text.size() == 4) continue;
    for (const char letter : std::string("x'=+-@\t\r ")) texts.push_back(text + letter);
  }
}

}  // namespace
}  // namespace commonweal::platform
