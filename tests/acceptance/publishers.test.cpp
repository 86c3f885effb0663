// The two answers that were promised first, from the publishers' files as they are.

#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <string>

#include "program.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kPublishers = "../shared/data";

class PublishersFiles : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(kPublishers)) {
      std::cerr << "NOT HELD AGAINST THE PUBLISHERS' FILES: ../shared/data is absent\n";
    }
  }
  void SetUp() override {
    if (!std::filesystem::exists(kPublishers)) GTEST_SKIP() << "../shared/data is absent";
  }
  static std::string projected(const std::string& file, const std::string& options) {
    const auto [status, out] =
        run("\"$commonweal\" metric project " + (kPublishers / file).string() + ' ' + options);
    EXPECT_EQ(status, 0);
    return out;
  }
};

// Figure 1.5 of the paper: nearly 10 years.
TEST_F(PublishersFiles, TakeTheWaitingListBackToItsLowInNearlyTenYears) {
  const std::string options =
      "--period month --value total_with_estimates --from 2023-09 --replay 2007-08:2010-06 "
      "--rate endpoints --to low";
  const std::string text = projected("nhs/rtt_england_monthly.csv", options);
  EXPECT_NE(text.find("It would take 9.98 years, until September 2033,"), text.npos) << text;
  EXPECT_NE(text.find("the record low of 2,315,060 (January 2010)"), text.npos) << text;
  EXPECT_NE(text.find("140 (7 in 8) never arrive"), text.npos) << text;
  const std::string json = projected("nhs/rtt_england_monthly.csv", options + " --json");
  EXPECT_EQ(member(json, {"latest", "value"}), "7768573");
  EXPECT_EQ(member(json, {"target", "value"}), "2315060");
  EXPECT_EQ(member(json, {"target", "period"}), "2010-01");
  EXPECT_NEAR(number(json, {"reached", "years"}).value(), 9.98, 0.005);
  EXPECT_EQ(number(json, {"fragility", "never_share"}), 7.0 / 8);
}

// Figure 1.7 of the paper: 2028.
TEST_F(PublishersFiles, TakeThePrimarySchoolGapBackToItsLowIn2028) {
  const std::string json =
      projected("education/ks2_gap_index.csv",
                "--period time_period --value gap_index --calendar academic --from 2021/22 "
                "--nowcast 2016/17:2018/19 --replay 2010/11:2016/17 --to low --json");
  EXPECT_EQ(member(json, {"nowcast", "period"}), "2022/23");
  EXPECT_NEAR(number(json, {"reached", "crossing"}).value(), 2028.0, 0.05);
  EXPECT_EQ(member(json, {"reached", "first_period"}), "2028/29");
}

TEST_F(PublishersFiles, AskWhichCalendarWhereTheFileDoesNotSay) {
  const auto [status, out] = run("\"$commonweal\" metric project " +
                                 (kPublishers / "education/ks2_gap_index.csv").string() +
                                 " --period time_period --value gap_index --replay "
                                 "2010/11:2016/17 --to low 2>&1");
  EXPECT_EQ(status, 2);
  EXPECT_NE(out.find("Say which calendar: academic or financial."), out.npos) << out;
}

}  // namespace
}  // namespace commonweal
