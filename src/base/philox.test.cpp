#include "base/philox.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

// Random123 1.09, kat_vectors, "philox4x32 10".
TEST(Philox, MatchesThePublishedKnownAnswers) {
  EXPECT_EQ(philox4x32_10({0, 0, 0, 0}, {0, 0}),
            (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(
      philox4x32_10({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
      (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(
      philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
      (PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(RandomStream, DrawsTheWordsOfItsBlocksInOrder) {
  RandomStream stream(0x299f31d0a4093822, 0x0370734413198a2e);
  const auto first = philox4x32_10({0, 0, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0});
  const auto second = philox4x32_10({1, 0, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0});
  for (const auto word : first) EXPECT_EQ(stream.bits32(), word);
  for (const auto word : second) EXPECT_EQ(stream.bits32(), word);
}

TEST(Midpoint, LiesInsideEveryCellTheLastIncluded) {
  constexpr std::uint64_t kLast = (std::uint64_t{1} << 52) - 1;
  EXPECT_EQ(midpoint(0), 0x1p-53);
  EXPECT_EQ(midpoint(kLast), 1 - 0x1p-53);
  EXPECT_EQ(midpoint(kLast) - midpoint(kLast - 1), 0x1p-52);  // As far apart as any two.
  EXPECT_THROW(midpoint(kLast + 1), Defect);
}

TEST(RandomStream, IsUniformByTheMomentsOfManyDraws) {
  RandomStream stream(1, 0);
  constexpr int kDraws = 1'000'000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double u = stream.uniform();
    ASSERT_TRUE(0 < u && u < 1);
    sum += u;
    squares += u * u;
  }
  EXPECT_NEAR(sum / kDraws, 0.5, 5 * std::sqrt(1.0 / 12 / kDraws));
  EXPECT_NEAR(squares / kDraws, 1.0 / 3, 5 * std::sqrt(4.0 / 45 / kDraws));
}

TEST(RandomStream, IsNormalByTheMomentsOfManyDraws) {
  RandomStream stream(1, 1);
  constexpr int kDraws = 1'000'000;
  double sum = 0;
  double squares = 0;
  double fourths = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double z = stream.normal();
    sum += z;
    squares += z * z;
    fourths += z * z * z * z;
  }
  EXPECT_NEAR(sum / kDraws, 0, 5 * std::sqrt(1.0 / kDraws));
  EXPECT_NEAR(squares / kDraws, 1, 5 * std::sqrt(2.0 / kDraws));
  EXPECT_NEAR(fourths / kDraws, 3, 5 * std::sqrt(96.0 / kDraws));
}

TEST(RandomStream, ChoosesEachOfAFewEquallyOften) {
  RandomStream stream(2, 0);
  constexpr int kDraws = 600'000;
  std::vector<int> counts(6);
  for (int i = 0; i < kDraws; ++i) ++counts[stream.below(6)];
  for (const int count : counts) EXPECT_NEAR(count, kDraws / 6, 5 * std::sqrt(kDraws / 6.0));
  EXPECT_THROW(stream.below(0), Defect);
}

TEST(RandomStream, HasStreamsOfItsOwnForEachSeedAndName) {
  EXPECT_NE(RandomStream(1, 0).bits32(), RandomStream(2, 0).bits32());
  EXPECT_NE(RandomStream(1, 0).bits32(), RandomStream(1, 1).bits32());
}

}  // namespace
}  // namespace commonweal::base
