#include "learning/monitor/funnel_command.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::string kTen =
    "body,events,n\nA,12,100\nB,30,220\nC,8,120\nD,55,400\nE,21,150\nF,90,500\nG,14,160\n"
    "H,40,310\nI,3,60\nJ,61,480\n";

const std::vector<std::string> kColumns{"--events", "events", "--n", "n"};

std::vector<std::string> with(std::vector<std::string> more) {
  more.insert(more.begin(), kColumns.begin(), kColumns.end());
  return more;
}

TEST(FunnelCommand, PrintsEachBodyWithTheLimitsOfItsSize) {
  const auto json = monitor_answer<nlohmann::json>(kMonitorFunnel, kTen, kColumns);
  EXPECT_NEAR(json.at("target").get<double>(), 0.1336, 1e-12);
  const auto& first = json.at("bodies").at(0);
  EXPECT_NEAR(first.at("limits_95").at(1).get<double>(), 0.1987096832412, 1e-10);
  EXPECT_EQ(json.at("bodies").at(5).at("zone"), "above 95%");
  EXPECT_LE(first.at("rank_interval").at(0).get<double>(),
            first.at("rank_interval").at(1).get<double>());
}

TEST(FunnelCommand, AllowsForOverdispersion) {
  const auto additive =
      monitor_answer<nlohmann::json>(kMonitorFunnel, kTen, with({"--overdispersion", "additive"}));
  EXPECT_NEAR(additive.at("tau2").get<double>(), 0.000689709752345, 1e-13);
  const auto wide = monitor_answer<nlohmann::json>(kMonitorFunnel, kTen,
                                                   with({"--overdispersion", "multiplicative"}));
  EXPECT_NEAR(wide.at("phi").get<double>(), 1.494695336862164, 1e-12);
}

// Two bodies of one rate by age, of which one has older people: standardised they are alike.
TEST(FunnelCommand, StandardisesByGroups) {
  const std::string text =
      "body,age,events,n\nYoung,under 65,90,900\nYoung,over 65,30,100\nOld,under 65,10,100\n"
      "Old,over 65,270,900\nMiddle,under 65,50,500\nMiddle,over 65,150,500\n";
  const auto json = monitor_answer<nlohmann::json>(kMonitorFunnel, text, with({"--strata", "age"}));
  EXPECT_EQ(json.at("kind"), "ratio");
  for (const auto& body : json.at("bodies")) {
    EXPECT_NEAR(body.at("value").get<double>(), 1, 1e-12);
    EXPECT_NEAR(body.at("direct_rate_per_100").get<double>(), 20, 1e-9);
    EXPECT_EQ(body.at("zone"), "inside");
  }
}

TEST(FunnelCommand, RefusesWhatCannotBeCompared) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kMonitorFunnel, text, options, sentence);
  };
  refuse("body,events,n\nA,1,0\nB,2,9\nC,1,4\n", kColumns, "\"0\" is not above 0");
  refuse("body,events,n\nA,5,4\nB,2,9\nC,1,4\n", kColumns,
         "standard input:2: 5 events of 4 cases are a share above 1");
  refuse("body,events,n\nA,1.5,4\nB,2,9\nC,1,4\n", kColumns, "1.5 is no count of events");
  refuse("body,events,n\nA,1,4\nA,2,9\nC,1,4\n", kColumns, "\"A\" is there twice");
  refuse("body,events,n\nA,1,4\nB,2,9\n", kColumns, "2 bodies are too few");
  refuse("body,events,n\nA,0,4\nB,0,9\nC,0,4\n", kColumns, "There is no event in it");
  refuse("body,events,n\nA,4,4\nB,9,9\nC,4,4\n", kColumns, "Every case is an event");
  refuse("body,events,n\nA,x,4\nB,9,9\nC,4,4\n", kColumns, "\"x\"");
  refuse(kTen, with({"--kind", "odds"}), "odds");
}

TEST(FunnelCommand, DrawsTheFunnelAndTheCaterpillar) {
  const auto folder = std::filesystem::temp_directory_path();
  const auto funnel = (folder / "commonweal-funnel-test.svg").string();
  const auto caterpillar = (folder / "commonweal-caterpillar-test.svg").string();
  const auto printed =
      monitor_printed(kMonitorFunnel, kTen, with({"--svg", funnel, "--caterpillar", caterpillar}));
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  EXPECT_NE(monitor_file(funnel).find("99.8%"), std::string::npos);
  EXPECT_NE(monitor_file(caterpillar).find(">J</text>"), std::string::npos);
  std::filesystem::remove(funnel);
  std::filesystem::remove(caterpillar);
  const auto refused =
      monitor_printed(kMonitorFunnel, kTen, with({"--svg", "/nowhere/at/all.svg"}));
  EXPECT_NE(refused.status, platform::ExitStatus::done);
}

// Every trust of a real month: nothing is a missing number, whatever the spread.
TEST(FunnelCommand, ComparesTheTrustsOfARealMonth) {
  std::istringstream rows(monitor_file("../shared/data/nhs/ae_attendances.csv"));
  std::string line;
  if (!std::getline(rows, line)) GTEST_SKIP() << "NOT TESTED: ../shared/data/nhs is absent";
  std::string text = line + "\n";
  while (std::getline(rows, line)) {
    std::istringstream cells(line);
    std::string month, code, type;
    std::getline(cells, month, ',');
    std::getline(cells, code, ',');
    std::getline(cells, type, ',');
    if (month == "2018-01-01" && type == "1") text += line + "\n";
  }
  for (const auto* spread : {"none", "additive", "multiplicative"}) {
    const auto json =
        monitor_answer<nlohmann::json>(kMonitorFunnel, text,
                                       {"--body", "org_code", "--events", "breaches", "--n",
                                        "attendances", "--overdispersion", spread});
    EXPECT_GT(json.at("bodies").size(), 100U);
    EXPECT_GT(json.at("phi").get<double>(), 10) << "trusts differ by far more than chance";
  }
}

}  // namespace
}  // namespace commonweal::learning
