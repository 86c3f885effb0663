#include "missions/mission_status_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"
#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kFigures =
    "metric,body,period,value,source\n"
    "waiting-list,E92000001,2020-01,100,nhs-rtt\nwaiting-list,E92000001,2020-02,90,nhs-rtt\n"
    "waiting-list,E92000001,2020-03,80,nhs-rtt\nwaiting-list,E92000001,2020-05,120,nhs-rtt\n";

constexpr auto kTargets =
    "target,metric,body,level,by,statutory_basis,set_on,set_by,note\n"
    "waits-2020,waiting-list,E92000001,90,2020-05,None: a promise.,2019-01-31,The government,\n";

constexpr auto kAllowances =
    "allowance,target,period,level,sector,note\nby-march,waits-2020,2020-03,85,,\n";

struct MissionStatusCommand : ShellFixture {
  MissionStatusCommand() {
    given_records();
    run({"observation", "import", "-"}, kFigures);
    EXPECT_EQ(run({"target", "import", "-"}, kTargets).err, "");
    EXPECT_EQ(run({"allowance", "import", "-"}, kAllowances).err, "");
  }
  void move_a_day_later() const {
    auto open = store();
    platform::Transaction transaction(open, platform::Access::write);
    const platform::Act act{
        .at = kNow + std::chrono::hours{24}, .actor = "shell:ann", .action = "target import"};
    EXPECT_TRUE(put_records(transaction, RecordKind::target,
                            {target_record("waits-2020", "125", "2020-05")}, act));
    transaction.commit();
  }
};

TEST_F(MissionStatusCommand, PrintsTargetsAndAllowancesWithTheirVerdicts) {
  const auto printed = run({"mission", "status"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done);
  EXPECT_EQ(printed.err, "");
  EXPECT_EQ(printed.out,
            R"(Health
TARGET      FIGURE          LEVEL          PROBABILITY  NEEDED  BEST EVER OVER AS LONG  VERDICT
waits-2020  120 in 2020-05  90 by 2020-05                                               Missed
  by-march  80 in 2020-03   85 by 2020-03                                               Met
)");
}

TEST_F(MissionStatusCommand, PrintsFiguresAndTargetsAsTheyStoodOnADay) {
  move_a_day_later();
  const auto now = run({"mission", "status", "--mission", "health"}).out;
  EXPECT_NE(now.find("125 by 2020-05"), std::string::npos) << now;
  EXPECT_NE(now.find("waits-2020 has moved: commonweal target history waits-2020\n"),
            std::string::npos)
      << now;
  const auto then = run({"mission", "status", "--as-known", "2026-11-23"}).out;
  EXPECT_TRUE(then.starts_with("As known on 23 November 2026.\n\nHealth\n")) << then;
  EXPECT_NE(then.find("90 by 2020-05"), std::string::npos) << then;
  EXPECT_EQ(run({"mission", "status", "--as-known", "2026-11-22"}).out,
            "As known on 22 November 2026.\n\nHealth\nNo target is recorded.\n");
}

TEST_F(MissionStatusCommand, PrintsJson) {
  const auto json = run({"mission", "status", "--json"}).out;
  EXPECT_TRUE(json.starts_with(R"({
  "known_on": null,
  "missions": [
    {
      "code": "health",
      "title": "Health",
      "targets": [
        {
          "code": "waits-2020",
          "metric": "waiting-list",
)")) << json;
  EXPECT_NE(json.find("\"verdict\": \"missed\""), std::string::npos) << json;
  EXPECT_NE(
      json.find("\"sentence\": \"Missed. The figure for May 2020 was 120, and it had to be at "
                "most 90 people.\""),
      std::string::npos)
      << json;
}

TEST_F(MissionStatusCommand, RefusesADayThatIsNone) {
  expect_refused(run({"mission", "status", "--as-known", "yesterday"}),
                 "commonweal: --as-known: \"yesterday\" is not a day. Write it like 2026-05-01 "
                 "or 1 May 2026.\n");
  expect_refused(run({"mission", "status", "--as-known", "2026-11-24"}),
                 "commonweal: --as-known: 24 November 2026 is ahead of today, 23 November 2026. "
                 "Give today or a day before it.\n");
  expect_refused(run({"mission", "status", "--mission", "none"}),
                 "commonweal: There is no mission \"none\".\n");
}

TEST_F(MissionStatusCommand, PrintsWhatWasEverSaidOfATarget) {
  move_a_day_later();
  EXPECT_EQ(run({"target", "history", "waits-2020"}).out,
            R"(Waiting list: at most 125 people by May 2020
This target has moved.
On 24 November 2026 at 04:05 UTC it became at most 125 people by May 2020; before that it was at most 90 people by May 2020.

2026-11-23T04:05:06Z  target import
  Level: 90
  By: 2020-05
  Basis in law: None: a promise.

2026-11-24T04:05:06Z  target import
  Level: 90 -> 125
)");
}

}  // namespace
}  // namespace commonweal::missions
