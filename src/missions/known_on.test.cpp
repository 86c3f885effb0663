#include "missions/known_on.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

base::Result<KnownOn> read(std::string_view text) {
  return known_on_in({.place = "known-on", .text = text});
}

TEST(KnownOn, IsReadAsPeopleWriteDays) {
  for (const char* written : {"2026-05-01", "1 May 2026", "01/05/2026"}) {
    const auto day = read(written);
    ASSERT_TRUE(day) << told(day);
    EXPECT_EQ(text(day->value()), "2026-05-01");
    EXPECT_EQ(reader_text(day->value()), "1 May 2026");
  }
}

TEST(KnownOn, IsNowWhereNothingIsSaid) {
  EXPECT_FALSE(read("").value().has_value());
  EXPECT_EQ(known_on_parameter(*read("")), "");
}

TEST(KnownOn, IsTakenAlongByAddresses) {
  EXPECT_EQ(known_on_parameter(*read("1 May 2026")), "known-on=2026-05-01");
}

TEST(KnownOn, RefusesWhatIsNoDay) {
  for (const std::string written : {"May 2026", "2026", "2026-02-30", "yesterday", "<b>"}) {
    EXPECT_EQ(
        told(read(written)),
        "known-on: \"" + written + "\" is not a day. Write it like 2026-05-01 or 1 May 2026.\n");
  }
}

TEST(KnownUntil, IsTheEndOfTheDayInLondon) {
  EXPECT_EQ(base::text(known_until(read("2026-05-01")->value())), "2026-05-01T23:00:00Z");
  EXPECT_EQ(base::text(known_until(read("2026-12-01")->value())), "2026-12-02T00:00:00Z");
}

}  // namespace
}  // namespace commonweal::missions
