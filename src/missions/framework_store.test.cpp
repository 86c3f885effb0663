#include "missions/framework_store.hpp"

#include "missions/framework_fixture.hpp"
#include "missions/framework_words.hpp"

namespace commonweal::missions {
namespace {

struct FrameworkStore : FrameworkFixture {};

TEST_F(FrameworkStore, TellsWhatIsHeldOfEachServiceInEachDimension) {
  const auto england = framework();
  ASSERT_TRUE(england) << told(england);
  EXPECT_EQ(england->body->name, "England");
  EXPECT_EQ(holdings_of(*england),
            "health: here no_series no_measure\n"
            "courts: no_measure no_measure no_measure\n"
            "prisons: no_measure no_measure no_series\n");
  const Coverage& coverage = england->coverage;
  EXPECT_EQ(coverage.cells, 9);
  EXPECT_EQ(coverage.with_measure, 3);
  EXPECT_EQ(coverage.held_here, 1);
  EXPECT_EQ(coverage.without_series(), 2);
  EXPECT_EQ(coverage.without_measure(), 6);
}

TEST_F(FrameworkStore, ShowsTheWiderAreasFiguresWhereAPlaceHasNone) {
  const auto blackpool = framework({.body = "E06000009"});
  ASSERT_TRUE(blackpool) << told(blackpool);
  EXPECT_TRUE(says(holdings_of(*blackpool), "health: elsewhere no_series no_measure\n"));
  EXPECT_EQ(blackpool->coverage.held_elsewhere, 1);
  const MetricStanding* measure = blackpool->services[0].dimensions[0].front();
  EXPECT_EQ(elsewhere_words(*measure, *blackpool->body), "England only");
  EXPECT_TRUE(measure->standing);
}

TEST_F(FrameworkStore, OfAMissionHasTheServicesThatServeIt) {
  const auto health = framework({.mission = "health"});
  ASSERT_TRUE(health) << told(health);
  EXPECT_EQ(health->services.size(), 2U);  // Prisons: a measure of the mission is about them.
  EXPECT_EQ(framework({.mission = "none"}).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(framework({.body = "Mars"}).error().code, base::ErrorCode::not_found);
}

TEST_F(FrameworkStore, SaysInWordsWhatNobodyCanSayYet) {
  EXPECT_EQ(
      coverage_sentences(*framework()),
      (std::vector<std::string>{
          "3 services in three dimensions: 9 parts.", "1 part has figures of England.",
          "2 parts have a measure of which no series is held.", "6 parts have no measure yet."}));
}

}  // namespace
}  // namespace commonweal::missions
