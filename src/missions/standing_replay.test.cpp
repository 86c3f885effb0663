#include "missions/standing_replay.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

std::string refusals_with(std::string_view column, const std::string& text) {
  return refusals<StandingReplay>(sound_but(RecordKind::replay, column, text));
}

TEST(StandingReplay, IsMadeFromItsFields) {
  const auto standing = made_of<StandingReplay>(sound(RecordKind::replay));
  EXPECT_EQ(standing.metric, "waiting-list");
  EXPECT_EQ(standing.question, (ProjectionText{.from = "2020-05",
                                               .nowcast_from = "",
                                               .nowcast_to = "",
                                               .replay_from = "2020-01",
                                               .replay_to = "2020-03",
                                               .rate = "endpoints",
                                               .to = "low"}));
  EXPECT_EQ(standing.source_in_paper, "Figure 1.5: nearly 10 years");
  EXPECT_EQ(standing.note, "The window is ours.");
}

TEST(StandingReplay, MayDoWithoutANowcastTheWordsOfThePaperAndANote) {
  for (const char* column : {"source_in_paper", "note"}) EXPECT_EQ(refusals_with(column, ""), "");
}

TEST(StandingReplay, NeedsItsStartWindowRateAndLevel) {
  for (const std::string column : {"from", "replay_from", "replay_to", "rate", "to"}) {
    EXPECT_EQ(refusals_with(column, ""), column + ": Give the " + column + " of this replay.\n");
  }
}

TEST(StandingReplay, RefusesWhatIsNoPeriodRateOrLevel) {
  for (const std::string column : {"from", "replay_from", "replay_to"}) {
    EXPECT_EQ(refusals_with(column, "spring"), column + ": \"spring\" is not a period.\n");
  }
  EXPECT_EQ(refusals_with("rate", "mean"),
            "rate: \"mean\" is not one of endpoints, least-squares or compound.\n");
  EXPECT_EQ(refusals_with("to", "lo"), "to: \"lo\" is not a level. Say low, high or a number.\n");
}

TEST(StandingReplay, RefusesANowcastWithOneEnd) {
  EXPECT_EQ(refusals_with("nowcast_from", "2020-01"),
            "nowcast_to: A now-cast has both ends or none.\n");
  EXPECT_EQ(refusals_with("nowcast_to", "2020-01"),
            "nowcast_from: A now-cast has both ends or none.\n");
}

TEST(StandingReplay, TellsAllProblemsAtOnce) {
  EXPECT_EQ(refusals<StandingReplay>({"x", {"a", "b", "c", "d", "e", "f", "g", "", ""}}),
            "from: \"a\" is not a period.\n"
            "nowcast_from: \"b\" is not a period.\n"
            "nowcast_to: \"c\" is not a period.\n"
            "replay_from: \"d\" is not a period.\n"
            "replay_to: \"e\" is not a period.\n"
            "rate: \"f\" is not one of endpoints, least-squares or compound.\n"
            "to: \"g\" is not a level. Say low, high or a number.\n");
}

}  // namespace
}  // namespace commonweal::missions
