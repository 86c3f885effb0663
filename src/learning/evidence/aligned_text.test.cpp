#include "learning/evidence/aligned_text.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

TEST(AlignedText, LinesUpNamesToTheLeftAndFiguresToTheRight) {
  const AlignedText text{.names = {"Study", "Effect", ""},
                         .rows = {{"Röver", "-0.5", ""}, {"Ash and Birch", "12.25", "x"}}};
  EXPECT_EQ(text.lines(),
            "Study          Effect\n"
            "Röver            -0.5\n"
            "Ash and Birch   12.25  x\n");
}

}  // namespace
}  // namespace commonweal::learning
