#include "platform/chart/mark.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

TEST(Coordinate, IsRoundedToATenth) {
  EXPECT_EQ(coordinate(12), "12");
  EXPECT_EQ(coordinate(12.34), "12.3");
  EXPECT_EQ(coordinate(-0.35), "-0.4");
  EXPECT_EQ(coordinate(-0.04), "0");
  EXPECT_EQ(coordinate(1234.96), "1235");
}

TEST(Coordinate, RefusesWhatIsNone) {
  EXPECT_THROW(coordinate(std::numeric_limits<double>::quiet_NaN()), base::Defect);
  EXPECT_THROW(coordinate(1e9), base::Defect);
}

TEST(PathMark, LeavesOutPointsThatFallTogether) {
  EXPECT_EQ(path_mark(Html().raw("c"), "", {{1, 2}, {1.01, 2.01}, {3, 4.55}}).str(),
            "<path class=\"c\" fill=\"none\" stroke=\"currentColor\" d=\"M1,2 3,4.6\"/>\n");
}

TEST(PathMark, IsADotForALonePoint) {
  EXPECT_EQ(path_mark(Html().raw("c"), "7 5", {{1, 2}}).str(),
            "<circle class=\"c\" cx=\"1\" cy=\"2\" r=\"3.5\"/>\n");
}

TEST(LabelMark, WritesALineOfWordsAtATime) {
  const Label label{{.lines = {"R&D", "2033"}, .font_size = 10, .width = 20}, Anchor::end, 50, 5};
  EXPECT_EQ(label_mark(Html().raw("c"), label).str(),
            "<text class=\"c\" x=\"50\" y=\"14.5\" text-anchor=\"end\">R&amp;D</text>\n"
            "<text class=\"c\" x=\"50\" y=\"26.5\" text-anchor=\"end\">2033</text>\n");
}

TEST(GroupMark, SaysOnceWhatItsMarksShareAndIsNothingWithoutThem) {
  const Html dot = dot_mark({}, {1, 2}, 3);
  EXPECT_EQ(group_mark(Html().raw("c"), dot).str(),
            "<g class=\"c\">\n<circle cx=\"1\" cy=\"2\" r=\"3\"/>\n</g>\n");
  EXPECT_TRUE(group_mark(Html().raw("c"), {}).empty());
}

TEST(SegmentsMark, DrawsManyLinesAsOneMark) {
  EXPECT_EQ(segments_mark(Html().raw("c"), {{{1, 2}, {3, 2}}, {{5, 6}, {7, 6}}}).str(),
            "<path class=\"c\" fill=\"none\" stroke=\"currentColor\" d=\"M1,2 3,2M5,6 7,6\"/>\n");
  EXPECT_TRUE(segments_mark({}, {}).empty());
}

}  // namespace
}  // namespace commonweal::platform
