#include "missions/mission.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Mission, IsMadeFromItsFields) {
  const Mission health = made_of<Mission>(sound(RecordKind::mission));
  EXPECT_EQ(health.code, "health");
  EXPECT_EQ(health.title, "Health");
  EXPECT_EQ(health.goal, "The healthiest country");
  EXPECT_EQ(health.statutory_basis, "None yet");
  EXPECT_EQ(health.headline_metric, "waiting-list");
  EXPECT_EQ(health.order, 1);
}

TEST(Mission, NeedsEveryFieldButItsHeadlineMetric) {
  for (const std::string column : {"title", "goal", "statutory_basis", "order"}) {
    EXPECT_EQ(refusals<Mission>(sound_but(RecordKind::mission, column, "")),
              column + ": Give the " + column + " of this mission.\n");
  }
}

TEST(Mission, RefusesAnOrderThatIsNoNumber) {
  EXPECT_EQ(refusals<Mission>(sound_but(RecordKind::mission, "order", "1.5")),
            "order: \"1.5\" is not a whole number.\n");
}

TEST(Mission, TellsAllProblemsAtOnce) {
  Record record = sound_but(RecordKind::mission, "order", "first");
  record.fields[0].clear();
  EXPECT_EQ(refusals<Mission>(record),
            "title: Give the title of this mission.\n"
            "order: \"first\" is not a whole number.\n");
}

}  // namespace
}  // namespace commonweal::missions
