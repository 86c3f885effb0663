#include "methods/meta/zero_cells.hpp"

#include <array>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

constexpr std::array<CellsFound, 3> kStudies{{{.has_zero = false, .is_double_zero = false},
                                              {.has_zero = true, .is_double_zero = false},
                                              {.has_zero = true, .is_double_zero = true}}};
using Added = std::vector<std::optional<double>>;

TEST(ZeroCells, HaveAHalfAddedWhereTheyAreOrToAllOrNowhere) {
  EXPECT_EQ(additions(kStudies, {}), (Added{0, 0.5, 0.5}));
  EXPECT_EQ(additions(kStudies, {.to = ZeroCells::add_to_all_if_any}), (Added{0.5, 0.5, 0.5}));
  EXPECT_EQ(additions(kStudies, {.to = ZeroCells::add_to_all}), (Added{0.5, 0.5, 0.5}));
  EXPECT_EQ(additions(kStudies, {.to = ZeroCells::leave}), (Added{0, 0, 0}));
}

TEST(ZeroCells, OfADroppedStudyDoNotChangeTheOthers) {
  const std::array others{kStudies[0], kStudies[2]};
  EXPECT_EQ(
      additions(others, {.to = ZeroCells::add_to_all_if_any, .double_zero = DoubleZero::drop}),
      (Added{0, std::nullopt}));
}

TEST(ZeroCells, AreTold) {
  const ZeroCellReport report{
      .added = 0.5, .added_to = {"A", "B"}, .left_out = {"C"}, .undefined = {"D"}};
  const auto said = report.sentences();
  ASSERT_EQ(said.size(), 3U);
  EXPECT_EQ(said[0], "0.5 was added to each count of 2 studies: A, B.");
  EXPECT_EQ(said[1], "1 study left out, with no event or nothing but events in both groups: C.");
  EXPECT_EQ(said[2],
            "1 study left out, with a count of 0 from which no effect can be worked out: D.");
  EXPECT_TRUE(ZeroCellReport{}.sentences().empty());
}

}  // namespace
}  // namespace commonweal::methods
