#include "guard/cpp_text.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

TEST(CodeOnly, BlanksCommentsAndTextAndKeepsEveryLine) {
  EXPECT_EQ(code_only("a(); // b()\nc(\"d()\");"), "a();       \nc(     );");
  EXPECT_EQ(code_only("a/* {\n} */b"), "a    \n    b");
  EXPECT_EQ(code_only(R"(f("\"{", '{', '\'');)"), "f(     ,    ,     );");
}

TEST(CodeOnly, KnowsRawTextByItsMark) {
  EXPECT_EQ(code_only("x = R\"m(a)\" {)m\";"), "x = R           ;");
}

TEST(CodeOnly, TakesNoDigitSeparatorForAQuote) {
  EXPECT_EQ(code_only("n = 1'000'000; {"), "n = 1'000'000; {");
}

TEST(CodeOnly, EndsTextThatIsNotClosedAtItsLine) { EXPECT_EQ(code_only("'a\nb"), "  \nb"); }

TEST(KindsOf, TellsRawTextFromText) {
  const auto kinds = kinds_of("\"a\" R\"(b)\"");
  EXPECT_EQ(kinds[1], Kind::text);
  EXPECT_EQ(kinds[7], Kind::raw_text);
}

TEST(HoldsWord, MeansAWholeOne) {
  EXPECT_TRUE(holds_word("x = rand();", "rand"));
  EXPECT_FALSE(holds_word("operand brand rand_r", "rand"));
}

}  // namespace
}  // namespace commonweal::guard
