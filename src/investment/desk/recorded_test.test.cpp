#include "investment/desk/recorded_test.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::investment {
namespace {

RecordedTest sound() {
  return {.code = "clinics-test-1",
          .proposal = "clinics",
          .version = 3,
          .tested_on = "2026-11-23",
          .seed = 1,
          .draws = 10'000,
          .digest = "abc",
          .affordable = {RecordedAnswer::yes, 0.97, "Within its limits."},
          .mission_critical = {RecordedAnswer::unsure, 0.5, "It may."},
          .ten_year = {RecordedAnswer::no, std::nullopt, "No forecast is held."},
          .prevention = RecordedRaid::stopped,
          .prevention_reason = "It takes from prevention.",
          .method = "mission-test 1"};
}

missions::Record but(std::string_view column, std::string text) {
  auto record = sound().record();
  record.fields[recorded_test_table().column(column)] = std::move(text);
  return record;
}

TEST(RecordedTest, ComesBackFromItsRecordAsItWas) {
  EXPECT_EQ(missions::made_of<RecordedTest>(sound().record()), sound());
}

TEST(RecordedTest, RefusesWhatMakesNoSense) {
  EXPECT_NE(missions::refusals<RecordedTest>(but("affordable", "perhaps")), "");
  EXPECT_NE(missions::refusals<RecordedTest>(but("affordable_probability", "1.1")), "");
  EXPECT_NE(missions::refusals<RecordedTest>(but("ten_year_reason", "")), "");
  EXPECT_NE(missions::refusals<RecordedTest>(but("version", "0")), "");
  EXPECT_NE(missions::refusals<RecordedTest>(but("draws", "0")), "");
  EXPECT_NE(missions::refusals<RecordedTest>(but("tested_on", "soon")), "");
  EXPECT_EQ(missions::refusals<RecordedTest>(but("note", "Looked at twice.")), "");
}

}  // namespace
}  // namespace commonweal::investment
