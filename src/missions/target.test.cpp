#include "missions/target.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Target, IsMadeFromItsFields) {
  const auto target = made_of<Target>(sound(RecordKind::target));
  EXPECT_EQ(target.code, "waits-2020");
  EXPECT_EQ(target.metric, "waiting-list");
  EXPECT_EQ(target.body, "E92000001");
  EXPECT_EQ(target.level, 40.5);
  EXPECT_EQ(target.by, "2020-12");
  EXPECT_EQ(target.statutory_basis, "None: a promise.");
  EXPECT_EQ(target.set_on, "2020-01-31");
  EXPECT_EQ(target.set_by, "The government");
  EXPECT_EQ(target.note, "");
}

TEST(Target, TellsAllThatIsWrongWithItAtOnce) {
  EXPECT_EQ(refusals<Target>({"x", {"", "", "many", "spring", "", "soon", "", ""}}),
            "metric: Give the metric of this target.\n"
            "body: Give the body of this target.\n"
            "level: \"many\" is not a number.\n"
            "by: \"spring\" is not a period.\n"
            "statutory_basis: Give the statutory_basis of this target.\n"
            "set_on: \"soon\" is not a day. Write it like 2023-11-30.\n"
            "set_by: Give the set_by of this target.\n");
}

TEST(Target, IsSetOnADayAndNotInAMonth) {
  EXPECT_EQ(refusals<Target>(sound_but(RecordKind::target, "set_on", "2020-01")),
            "set_on: \"2020-01\" is not a day. Write it like 2023-11-30.\n");
}

}  // namespace
}  // namespace commonweal::missions
