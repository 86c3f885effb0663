#include "learning/monitor/chart_command.hpp"

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

MonitorPrinted chart(const std::string& text, const std::vector<std::string>& options) {
  return monitor_printed(kMonitorChart, text, options);
}

nlohmann::json chart_json(const std::string& text, const std::vector<std::string>& options = {}) {
  return monitor_answer<nlohmann::json>(kMonitorChart, text, options);
}

void expect_refused(const std::string& text, const std::vector<std::string>& options,
                    const std::string& sentence) {
  expect_monitor_refuses(kMonitorChart, text, options, sentence);
}

TEST(ChartCommand, PrintsCentreAndLimitsOfTheLastPointAtTheTop) {
  std::string text = "date,value\n";
  int month = 0;
  for (const int value : {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1}) {
    text += std::to_string(2022 + month / 12) + "-" + (month % 12 < 9 ? "0" : "") +
            std::to_string(month % 12 + 1) + "," + std::to_string(value) + "\n";
    ++month;
  }
  const auto json = chart_json(text);
  EXPECT_NEAR(json.at("centre").get<double>(), 1.94, 0.005);
  EXPECT_NEAR(json.at("lower").get<double>(), -0.72, 0.005);
  EXPECT_NEAR(json.at("upper").get<double>(), 4.60, 0.005);
  EXPECT_EQ(json.at("points").size(), 18U);
  EXPECT_EQ(json["points"][4].at("rules"), nlohmann::json({"above the limit"}));
  EXPECT_EQ(json.at("variation"), "common cause");
  EXPECT_TRUE(json.at("assurance").is_null());
  EXPECT_NEAR(chart_json(text, {"--screen", "off"}).at("upper").get<double>(), 6.95, 0.005);
}

TEST(ChartCommand, SuggestsWhereToStartAnewAndDoesSoWhenTold) {
  const auto text = monitor_file("examples/watching/falls.csv");
  const auto json = chart_json(text, {"--better", "lower"});
  EXPECT_EQ(json.at("suggested_rebase"), nlohmann::json({"2024-09"}));
  EXPECT_EQ(json.at("variation"), "improving");
  const auto anew = chart_json(text, {"--better", "lower", "--rebase", "2024-09"});
  EXPECT_EQ(anew.at("segments").size(), 2U);
  EXPECT_TRUE(anew["segments"][1].at("reason").is_null());
  const auto why =
      chart_json(text, {"--better", "lower", "--rebase", "2024-09:Hourly rounds began"});
  EXPECT_EQ(why["segments"][1].at("reason"), "Hourly rounds began");
  EXPECT_EQ(anew["segments"][1].at("provisional"), true);
  EXPECT_LT(anew.at("centre").get<double>(), 50);
}

TEST(ChartCommand, SaysInSentencesWhatTheChartMeans) {
  const auto printed =
      chart(monitor_file("examples/watching/falls.csv"), {"--better", "lower", "--target", "20"});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  for (const char* sentence :
       {"Variation: improving.", "Assurance: fail.", "--rebase 2024-09", "not chance alone."}) {
    EXPECT_NE(printed.out.find(sentence), std::string::npos) << printed.out;
  }
}

TEST(ChartCommand, DividesEventsByCases) {
  const auto json = chart_json("date,value,n\n2020,10,100\n2021,12,100\n2022,40,100\n2023,9,50\n",
                               {"--type", "p", "--n", "n"});
  EXPECT_NEAR(json.at("centre").get<double>(), 71.0 / 350, 1e-12);
  EXPECT_NEAR(json["points"][3].at("value").get<double>(), 0.18, 1e-12);
  EXPECT_EQ(json["points"][2].at("rules"), nlohmann::json({"above the limit"}));
}

TEST(ChartCommand, RefusesWhatHasNoLimits) {
  expect_refused("date,value\n2020,1\n2021,2\n", {}, "2 points from 2020 on are too few");
  expect_refused("date,value\n2020,5\n2021,5\n2022,5\n", {}, "All 3 values from 2020 on are 5");
  expect_refused("date,value\n2020,1\n2021,2\n2022,5\n", {"--baseline", "4"},
                 "A baseline of 4 does not fit");
  expect_refused("date,value\n2020,1\n2021,2\n2022,5\n", {"--rebase", "2030"},
                 "2030 is not between");
}

TEST(ChartCommand, RefusesDatesThatAreTwiceOrMissing) {
  expect_refused("date,value\n2020-01,1\n2020-02,2\n2020-02,5\n", {},
                 "standard input:4: The date 2020-02 is there twice: line 3 has it too.");
  expect_refused("date,value\n2020-01-01,1\n2020-02-01,2\n2020-04-01,5\n2020-05-01,6\n", {},
                 "standard input:4: 2020-03 is missing between 2020-02-01 and 2020-04-01.");
}

TEST(ChartCommand, RefusesCountsThatDoNotFitWithTheirPlaces) {
  const std::string text = "date,value,n\n2020,1,0\n2021,2,x\n2022,5,9\n";
  expect_refused(text, {"--type", "p", "--n", "n"}, "standard input:2:3");
  expect_refused(text, {"--type", "p", "--n", "n"}, "standard input:3:3");
  expect_refused("date,value,n\n2020,9,8\n2021,2,3\n2022,5,9\n", {"--type", "p", "--n", "n"},
                 "standard input:2: 9 events of 8 cases are a share above 1.");
  expect_refused(text, {"--type", "u"}, "needs the column of the number of cases");
  expect_refused("date,value\n2020,3\n2021,0\n2022,5\n", {"--type", "t"},
                 "standard input:3: 0 is no time between events.");
  expect_refused("date,value\n2020,3\n2021,\n2022,5\n", {}, "standard input:3:2");
}

// Every trust's attendances: limits again, from the definition, with no number that is none.
TEST(ChartCommand, DrawsEveryTrustOfTheRealFigures) {
  std::ifstream in("../shared/data/nhs/ae_attendances.csv");
  if (!in) GTEST_SKIP() << "SKIPPED: no ../shared/data/nhs: no trusts to draw.";
  std::map<std::string, std::map<std::string, double>> trusts;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::string period;
    std::string trust;
    std::string type;
    std::string attendances;
    std::getline(cells, period, ',');
    std::getline(cells, trust, ',');
    std::getline(cells, type, ',');
    std::getline(cells, attendances, ',');
    if (type == "1") trusts[trust][period] = std::stod(attendances);
  }
  std::size_t drawn = 0;
  for (const auto& [trust, figures] : trusts) {
    if (figures.size() != 36) continue;
    std::string text = "date,value\n";
    for (const auto& [period, value] : figures) text += period + "," + std::to_string(value) + "\n";
    const auto json = chart_json(text);
    double sum = 0;
    for (const auto& [period, value] : figures) sum += value;
    EXPECT_NEAR(json.at("centre").get<double>(), sum / 36, 1e-6 * sum);
    EXPECT_LT(json.at("lower").get<double>(), json.at("upper").get<double>());
    ++drawn;
  }
  EXPECT_GT(drawn, 100U);
}

TEST(ChartCommand, DrawsMeansOfGroupsWithTheSpreadWithin) {
  std::string text = "date,value\n";
  for (int month = 0; month < 14; ++month) {
    for (int k = 0; k < 5; ++k) {
      const int wide = month == 8 ? 10 : 1;  // One month in which values differ far more.
      text += std::to_string(2022 + month / 12) + (month % 12 < 9 ? "-0" : "-") +
              std::to_string(month % 12 + 1) + "," +
              std::to_string(50 + month % 3 + wide * (k * 7 % 5 - 2)) + "\n";
    }
  }
  const auto json = chart_json(text, {"--type", "xbar"});
  ASSERT_EQ(json.at("points").size(), 14U);
  EXPECT_NEAR(json["points"][0].at("value").get<double>(), 50, 1e-12);
  EXPECT_TRUE(json["points"][8].at("s").at("outside").get<bool>());
  EXPECT_FALSE(json["points"][7].at("s").at("outside").get<bool>());
  EXPECT_NE(chart(text, {"--type", "xbar"}).out.find("At 2022-09 the values differ"),
            std::string::npos);
  expect_refused("date,value\n2022-01,1\n2022-01,2\n2022-02,1\n2022-03,4\n2022-03,4\n",
                 {"--type", "xbar"}, "2022-02 has a single value");
}

TEST(ChartCommand, WritesAPictureWithWhatItComesTo) {
  const auto file = (std::filesystem::temp_directory_path() / "commonweal-chart-test.svg").string();
  const auto printed = chart(monitor_file("examples/watching/falls.csv"),
                             {"--better", "lower", "--target", "30", "--svg", file});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  const auto svg = monitor_file(file);
  for (const auto* words : {">Improving</text>", ">Target will be missed</text>",
                            ">Upper limit</text>", "cw-chart__case--bad"}) {
    EXPECT_NE(svg.find(words), std::string::npos) << words;
  }
  std::filesystem::remove(file);
}

}  // namespace
}  // namespace commonweal::learning
