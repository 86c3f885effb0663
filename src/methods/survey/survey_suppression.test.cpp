#include "methods/survey/survey_suppression.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

using Hidden = std::vector<std::vector<bool>>;

TEST(Suppression, HidesNothingOfLargeCounts) {
  EXPECT_EQ(hidden_cells({{{30, 20}}, {50}}), (Hidden{{false, false}}));
}

// 4 alone could be told from the base of 54.
TEST(Suppression, HidesASecondAnswerWhereTheBaseWouldTell) {
  EXPECT_EQ(hidden_cells({{{30, 20, 4}}, {54}}), (Hidden{{false, true, true}}));
}

TEST(Suppression, ShowsTheOthersWhereAnswersDoNotAddUp) {
  EXPECT_EQ(hidden_cells({{{30, 20, 4}}, {40}, CountTable::Answers::several}),
            (Hidden{{false, false, true}}));
}

TEST(Suppression, HidesAGroupThatIsTooSmall) {
  const auto hidden = hidden_cells({{{40, 30}, {35, 26}, {5, 4}}, {70, 61, 9}});
  EXPECT_EQ(hidden[2], (std::vector<bool>{true, true}));
  EXPECT_EQ(hidden[1], (std::vector<bool>{true, true}));  // Or everybody less these would tell.
}

TEST(Suppression, ShowsThatNobodyGaveAnAnswer) {
  EXPECT_EQ(hidden_cells({{{30, 20, 0}}, {50}}), (Hidden{{false, false, false}}));
}

// In every row and column that adds up, what is hidden is never one cell and never too few people.
TEST(Suppression, LeavesNoTotalThatTells) {
  for (std::uint64_t number = 0; number < 2000; ++number) {
    base::RandomStream stream(10, number);
    const std::size_t answers = 2 + stream.below(4);
    const std::size_t groups = 1 + stream.below(4);
    CountTable table{.counts = {std::vector<std::size_t>(answers)}, .bases = {0}};
    for (std::size_t g = 0; g < groups; ++g) {
      table.counts.emplace_back();
      table.bases.push_back(0);
      for (std::size_t a = 0; a < answers; ++a) {
        const std::size_t n = stream.below(stream.below(2) == 0 ? 15 : 200);
        table.counts.back().push_back(n);
        table.counts[0][a] += n;
        table.bases.back() += n;
        table.bases[0] += n;
      }
    }
    const auto hidden = hidden_cells(table);
    for (std::size_t a = 0; a < answers; ++a) {
      std::size_t cells = 0;
      std::size_t people = 0;
      for (std::size_t c = 0; c <= groups; ++c) {
        const std::size_t n = table.counts[c][a];
        ASSERT_TRUE(hidden[c][a] || n == 0 || n >= kFewestShown);
        cells += hidden[c][a] ? 1 : 0;
        people += hidden[c][a] ? n : 0;
      }
      ASSERT_TRUE(cells == 0 || cells == groups + 1 || (cells > 1 && people >= kFewestShown));
    }
    for (std::size_t c = 0; c <= groups; ++c) {
      const auto cells = std::ranges::count(hidden[c], true);
      ASSERT_TRUE(cells != 1) << number;
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
