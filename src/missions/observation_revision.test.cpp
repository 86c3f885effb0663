#include "missions/observation_revision.hpp"

#include <gtest/gtest.h>

#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using base::Missing;
using base::Reported;

Revision revision(unsigned month, std::int64_t number, base::Figure figure) {
  return {.number = number,
          .observation = {.period = in_2020(month), .figure = figure},
          .recorded = {}};
}

TEST(RevisionHistory, PutsTheRevisionsOfAPeriodTogether) {
  const auto history = history_of({revision(1, 1, Reported{5}), revision(2, 1, Reported{7}),
                                   revision(2, 2, Reported{8}), revision(2, 3, Reported{9})});
  ASSERT_EQ(history.periods.size(), 2U);
  EXPECT_EQ(history.periods[0].revisions.size(), 1U);
  EXPECT_EQ(history.periods[1].revisions.size(), 3U);
  ASSERT_EQ(history.revised().size(), 1U);
  EXPECT_EQ(history.revised()[0].period(), in_2020(2));
}

TEST(RevisionHistory, ComparesTheFirstNumberWithTheLatest) {
  const auto history =
      history_of({revision(1, 1, Missing::not_available), revision(1, 2, Reported{5}),
                  revision(1, 3, Reported{4}), revision(1, 4, Reported{7})});
  EXPECT_EQ(history.periods[0].first(), 5);
  EXPECT_EQ(history.periods[0].latest(), 7);
  EXPECT_EQ(history.summary()->largest, (methods::RevisedFigure{in_2020(1), 5, 7}));
}

TEST(RevisionHistory, HasNoLatestNumberWhereTheFigureWasWithdrawn) {
  const auto history = history_of({revision(1, 1, Reported{5}), revision(1, 2, Missing::low)});
  EXPECT_EQ(history.periods[0].first(), 5);
  EXPECT_EQ(history.periods[0].latest(), std::nullopt);
  EXPECT_FALSE(history.summary());
  EXPECT_EQ(history.revised().size(), 1U);
}

TEST(RevisionSteps, AreFromTheNumberBefore) {
  const auto history = history_of({revision(1, 1, Reported{50}), revision(1, 2, Missing::low),
                                   revision(1, 3, Reported{49}), revision(1, 4, Reported{49})});
  const auto steps = steps_of(history.periods[0]);
  ASSERT_EQ(steps.size(), 4U);
  EXPECT_EQ(steps[0].change, std::nullopt);
  EXPECT_EQ(steps[1].change, std::nullopt);
  EXPECT_EQ(steps[2].change, -1);
  EXPECT_EQ(steps[2].percent, -2);
  EXPECT_EQ(steps[3].change, 0);
}

TEST(RevisionHistory, IsEmptyWhereNothingIsKnown) {
  EXPECT_TRUE(history_of({}).revised().empty());
  EXPECT_FALSE(history_of({}).summary());
}

}  // namespace
}  // namespace commonweal::missions
