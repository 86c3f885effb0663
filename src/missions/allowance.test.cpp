#include "missions/allowance.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Allowance, IsMadeFromItsFields) {
  const auto allowance = made_of<Allowance>(sound(RecordKind::allowance));
  EXPECT_EQ(allowance.code, "waits-2020-06");
  EXPECT_EQ(allowance.target, "waits-2020");
  EXPECT_EQ(allowance.period, "2020-06");
  EXPECT_EQ(allowance.level, 60);
  EXPECT_EQ(allowance.sector, "");
  EXPECT_EQ(allowance.note, "");
}

TEST(Allowance, TellsAllThatIsWrongWithItAtOnce) {
  EXPECT_EQ(refusals<Allowance>({"x", {"", "spring", "many", "", ""}}),
            "target: Give the target of this allowance.\n"
            "period: \"spring\" is not a period.\n"
            "level: \"many\" is not a number.\n");
}

}  // namespace
}  // namespace commonweal::missions
