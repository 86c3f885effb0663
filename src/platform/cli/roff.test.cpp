#include "platform/cli/roff.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Roff, KeepsWhatCanBeTypedAtAShell) {
  EXPECT_EQ(roff("--to `a` ^b ~c"), "\\-\\-to \\(gaa\\(ga \\(hab \\(tic");
  EXPECT_EQ(roff("C:\\new"), "C:\\(rsnew");
}

TEST(Roff, NamesLettersBeyondAscii) {
  EXPECT_EQ(roff("£5 – é€😀"), "\\[u00A3]5 \\[u2013] \\[u00E9]\\[u20AC]\\[u1F600]");
}

TEST(RoffLine, StartsNoRequest) {
  EXPECT_EQ(roff_line(".csv files"), "\\&.csv files\n");
  EXPECT_EQ(roff_line("'tis"), "\\(aqtis\n");
  EXPECT_EQ(roff_line(" \n.a\n.b"), "\\&.a .b\n");
  EXPECT_EQ(roff_line(""), "\n");
}

TEST(RoffArgument, HoldsQuotesAndSpaces) {
  EXPECT_EQ(roff_argument("a \"b\""), "\"a \\(dqb\\(dq\"");
}

}  // namespace
}  // namespace commonweal::platform
