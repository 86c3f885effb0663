#include "missions/excess_store.hpp"

#include <gtest/gtest.h>

#include "missions/excess_fixture.hpp"
#include "missions/excess_words.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ExcessStore : ExcessFixture {
  std::string held(const platform::Parameters& query, const char* metric = "early-deaths") {
    return asked([&](const Holdings& holdings) {
      const auto chosen = load_excess(holdings, excess_address(metric, query));
      if (!chosen) return told(chosen);
      if (!chosen->excess) return std::string("nothing");
      return answer_sentence(*chosen->excess);
    });
  }
};

TEST_F(ExcessStore, HoldsTheMetricsOwnBodyAgainstAllLikeItByThePopulationThatIsHeld) {
  EXPECT_EQ(held({}),
            "From 2010 to 2012 the North East had 1,265 more deaths than at the mean rate of its 2 "
            "peers.");
}

TEST_F(ExcessStore, TakesPeersThatAreNamedOnceOrWithCommasAndNeverTheBodyItself) {
  const std::string alone =
      "From 2010 to 2011 the North East had 940 more deaths than at the rate of the North West.";
  EXPECT_EQ(held({{"peers", "E12000002"}}), alone);
  EXPECT_EQ(held({{"peers", "E12000002,E12000001,E12000002"}}), alone);
  EXPECT_EQ(held({{"peers", "E12000002"}, {"peers", "E12000008"}, {"years", "all"}}),
            "From 2010 to 2011 the North East had 785 more deaths than at the mean rate of its 2 "
            "peers.");
}

TEST_F(ExcessStore, ComparesRatesWhereNoPopulationIsHeld) {
  EXPECT_EQ(held({{"body", "E12000002"}, {"peers", "E12000008"}}),
            "From 2010 to 2011 the rate of the North West lay on average 15.0 below the rate of "
            "the South "
            "East (deaths per 100,000 people).");
}

TEST_F(ExcessStore, TakesTheYearsThatAreAsked) {
  EXPECT_EQ(held({{"from", "2012"}, {"peers", "E12000008"}}),
            "In 2012 the North East had 480 more deaths than at the rate of the South East.");
  EXPECT_EQ(held({{"to", "2010"}, {"peers", "E12000008"}}),
            "In 2010 the North East had 300 more deaths than at the rate of the South East.");
}

TEST_F(ExcessStore, NamesTheSourcesWithTheirRows) {
  asked([&](const Holdings& holdings) {
    const auto chosen =
        load_excess(holdings, excess_address("early-deaths", platform::Parameters{}));
    ASSERT_TRUE(chosen);
    ASSERT_EQ(chosen->sources.size(), 1U);
    EXPECT_EQ(chosen->sources[0].rows, "7");
    EXPECT_EQ(chosen->digest.size(), 64U);
  });
}

TEST_F(ExcessStore, SaysWhereThereIsNobodyLikeIt) {
  EXPECT_EQ(held({}, "waiting-list"), "nothing");
  EXPECT_EQ(held({{"body", "E92000001"}}), "nothing");
}

TEST_F(ExcessStore, RefusesWhatIsNotThere) {
  EXPECT_EQ(held({}, "beds"), "There is no metric \"beds\".\n");
  EXPECT_EQ(held({{"body", "Mars"}}), "There is no body \"Mars\".\n");
  EXPECT_EQ(held({{"peers", "Mars"}}), "There is no body \"Mars\".\n");
  EXPECT_EQ(held({{"peers", "E06000009"}}),
            "peers: Blackpool has no figure of \"Early deaths\". Take it off the peers.\n");
  EXPECT_EQ(held({{"from", "2010-11"}, {"level", "best"}}),
            "from: \"2010-11\" is not a calendar year, as the figures' periods are.\n"
            "level: \"best\" is not mean, median or "
            "weighted. Give one of them.\n");
  EXPECT_EQ(held({{"from", "2012"}, {"peers", "E12000002"}}),
            "peers: There is no year with a figure of North East, of its peers and of its "
            "population. Choose other years or peers.\n");
}

}  // namespace
}  // namespace commonweal::missions
