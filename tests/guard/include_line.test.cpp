#include "guard/include_line.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

TEST(Includes, AreReadWithTheirLineAndTheirKind) {
  const auto includes =
      includes_of("#pragma once\n#include <vector>\n #  include \"base/money.hpp\"");
  ASSERT_EQ(includes.size(), 2U);
  EXPECT_EQ(includes[0].target, "vector");
  EXPECT_FALSE(includes[0].is_quoted);
  EXPECT_EQ(includes[1].target, "base/money.hpp");
  EXPECT_TRUE(includes[1].is_quoted);
  EXPECT_EQ(includes[1].line, 3U);
}

TEST(Includes, AreNotReadFromCommentsOrFromText) {
  EXPECT_TRUE(includes_of("// #include <vector>\nauto text = R\"(\n#include <list>\n)\";").empty());
}

}  // namespace
}  // namespace commonweal::guard
