#include "guard/functions.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

constexpr auto kSource = R"(#define TWICE(x) { \
  x(); x(); }
namespace a {
struct S {
  int member() const { return 1; }
  S() : x_(1), y_(2) {
  }
};
const std::vector<int> kTable = {1, 2,
                                 f(3)};
enum class E { one };
auto long_one(int n, T t = {}) -> int {
  if (n) {
    for (;;) { const char brace = '{'; }
  }
  const auto lambda = [] { return "}"; };
}
}  // namespace a
)";

TEST(Functions, AreFoundWithTheirLength) {
  const auto functions = functions_of(kSource);
  ASSERT_EQ(functions.size(), 3U);
  EXPECT_EQ(functions[0].line, 5U);
  EXPECT_EQ(functions[0].lines, 1U);
  EXPECT_EQ(functions[1].lines, 2U);
  EXPECT_EQ(functions[2].line, 12U);
  EXPECT_EQ(functions[2].lines, 6U);
}

std::string function_of(std::size_t lines) {
  std::string text = "void f() {\n";
  for (std::size_t i = 2; i < lines; ++i) text += "  g();\n";
  return text + "}\n";
}

TEST(Functions, AreRefusedPastSeventyLines) {
  EXPECT_EQ(function_complaints({"a.cpp", function_of(70)}), Complaints{});
  EXPECT_EQ(function_complaints({"a.cpp", function_of(71)}),
            Complaints{"a.cpp:1: This function has 71 lines: split it before 70."});
}

TEST(Functions, CountTestsToo) {
  std::string test = function_of(71);
  test.replace(0, 8, "TEST(A, B)");
  EXPECT_EQ(function_complaints({"a.test.cpp", test}).size(), 1U);
}

}  // namespace
}  // namespace commonweal::guard
