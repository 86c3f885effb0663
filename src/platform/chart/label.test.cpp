#include "platform/chart/label.hpp"

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

using Lines = std::vector<std::string>;

TEST(TextWidth, CountsCharactersAndNotBytes) {
  EXPECT_DOUBLE_EQ(text_width("2033", 10), 24.8);
  EXPECT_DOUBLE_EQ(text_width("\xc2\xa3", 10), 8);
  EXPECT_EQ(text_width("", 10), 0);
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_EQ(wrap("Record low, January 2010", 10, 80).lines, (Lines{"Record low,", "January 2010"}));
  EXPECT_EQ(wrap("Record low, January 2010", 10, 900).lines, (Lines{"Record low, January 2010"}));
  EXPECT_EQ(wrap("  two   words ", 10, 900).lines, (Lines{"two words"}));
  EXPECT_EQ(wrap("", 10, 80).lines, Lines{});
}

TEST(Wrap, BreaksAWordThatIsWiderThanALineButNoCharacter) {
  const Words words = wrap("nnnnn \xc2\xa3\xc2\xa3\xc2\xa3", 10, 17);
  EXPECT_EQ(words.lines, (Lines{"nn", "nn", "n", "\xc2\xa3\xc2\xa3", "\xc2\xa3"}));
  EXPECT_EQ(wrap("nn", 10, 1).lines, (Lines{"n", "n"}));
}

TEST(Wrap, NeverPassesItsWidth) {
  for (double width = 20; width < 300; ++width) {
    const Words words = wrap("If the fall of 2007 to 2010 were repeated, everywhere", 14, width);
    EXPECT_LE(words.width, width + 1e-6);
  }
}

TEST(WrapEvenly, KeepsTheNumberOfLinesAndBalancesThem) {
  EXPECT_EQ(wrap("7.8 million, September 2023", 10, 140).lines,
            (Lines{"7.8 million, September", "2023"}));
  EXPECT_EQ(wrap_evenly("7.8 million, September 2023", 10, 140).lines,
            (Lines{"7.8 million,", "September 2023"}));
}

TEST(LengthInside, MeasuresThePartInTheBox) {
  const Box box{0, 0, 10, 10};
  EXPECT_DOUBLE_EQ(length_inside({{-5, 5}, {15, 5}}, box), 10);
  EXPECT_DOUBLE_EQ(length_inside({{-3, -4}, {3, 4}}, box), 5);
  EXPECT_DOUBLE_EQ(length_inside({{5, 2}, {5, 4}}, box), 2);
  EXPECT_DOUBLE_EQ(length_inside({{5, 20}, {5, 40}}, box), 0);
  EXPECT_DOUBLE_EQ(length_inside({{-5, 8}, {2, 20}}, box), 0);
  EXPECT_DOUBLE_EQ(length_inside({{5, 5}, {5, 5}}, box), 0);
}

TEST(Room, PrefersAPlaceClearOfLines) {
  Room room({0, 0, 300, 100}, {{{0, 20}, {300, 20}}});
  const Words words = wrap("name", 10, 100);
  const auto label = room.place(words, {{Anchor::start, 50, 14, 0}, {Anchor::start, 50, 40, 9}});
  EXPECT_EQ(label.value().top, 40);
}

TEST(Room, LeavesAWordOutRatherThanPrintItOverAnother) {
  Room room({0, 0, 300, 100}, {});
  const Words words = wrap("name", 10, 100);
  EXPECT_TRUE(room.place(words, {{Anchor::start, 50, 14, 0}}));
  EXPECT_FALSE(room.place(words, {{Anchor::start, 60, 20, 0}}));
}

TEST(Room, NeverLetsLabelsOverlapOrLeaveIt) {
  Random random;
  const Box bounds{0, 0, 200, 120};
  Room room(bounds, {{{0, 0}, {200, 120}}});
  std::vector<Box> boxes;
  for (int tries = 0; tries < 400; ++tries) {
    const Words words = wrap("a name to place", 10, 20 + random.below(80));
    std::vector<Candidate> candidates;
    add_around({random.below(200), random.below(120)}, words, 8, 0, candidates);
    if (const auto label = room.place(words, candidates)) boxes.push_back(label->box());
  }
  EXPECT_GT(boxes.size(), 5U);
  for (std::size_t one = 0; one < boxes.size(); ++one) {
    EXPECT_TRUE(boxes[one].left >= 0 && boxes[one].right <= bounds.right);
    EXPECT_TRUE(boxes[one].top >= 0 && boxes[one].bottom <= bounds.bottom);
    for (std::size_t other = 0; other < one; ++other) {
      EXPECT_FALSE(overlap(boxes[one], boxes[other]));
    }
  }
}

TEST(PushApart, LeavesAloneWhatDoesNotTouch) {
  const auto tops = push_apart({{50, 10}, {10, 10}}, {0, 100});
  EXPECT_EQ(tops[0], 50);
  EXPECT_EQ(tops[1], 10);
}

TEST(PushApart, SharesTheMoveAmongThoseThatTouch) {
  const auto tops = push_apart({{50, 10}, {50, 10}, {50, 10}}, {0, 100});
  EXPECT_EQ(tops[0], 40);
  EXPECT_EQ(tops[1], 50);
  EXPECT_EQ(tops[2], 60);
}

TEST(PushApart, StaysWithinItsLimits) {
  const auto tops = push_apart({{-20, 10}, {-19, 10}, {99, 10}}, {0, 100});
  EXPECT_EQ(tops[0], 0);
  EXPECT_EQ(tops[1], 10);
  EXPECT_EQ(tops[2], 90);
}

TEST(PushApart, LeavesOutWhatFindsNoRoom) {
  const auto tops = push_apart({{0, 60}, {0, 60}, {50, 40}}, {0, 100});
  EXPECT_EQ(tops[0], 0);
  EXPECT_FALSE(tops[1]);
  EXPECT_EQ(tops[2], 60);
}

TEST(PushApart, NeverLetsBoxesOverlap) {
  Random random;
  for (int tries = 0; tries < 500; ++tries) {
    std::vector<Wish> wishes;
    for (int box = 0; box < 8; ++box) wishes.push_back({random.below(120) - 10, random.below(20)});
    const auto tops = push_apart(wishes, {0, 100});
    for (std::size_t one = 0; one < wishes.size(); ++one) {
      if (!tops[one]) continue;
      EXPECT_GE(*tops[one], 0);
      EXPECT_LE(*tops[one] + wishes[one].height, 100 + 1e-9);
      for (std::size_t other = 0; other < one; ++other) {
        if (!tops[other]) continue;
        EXPECT_TRUE(*tops[one] + wishes[one].height <= *tops[other] + 1e-9 ||
                    *tops[other] + wishes[other].height <= *tops[one] + 1e-9);
      }
    }
  }
}

}  // namespace
}  // namespace commonweal::platform
