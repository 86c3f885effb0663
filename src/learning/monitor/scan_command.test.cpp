#include "learning/monitor/scan_command.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/philox.hpp"
#include "learning/monitor/monitor_shell_fixture.hpp"
#include "learning/monitor/panel_rows_file.hpp"
#include "learning/monitor/recall_command.hpp"

namespace commonweal::learning {
namespace {

std::string row_text(const std::string& metric, int body, int month, double value) {
  return metric + ",B" + std::to_string(body) + "," + std::to_string(2020 + month / 12) +
         (month % 12 < 9 ? "-0" : "-") + std::to_string(month % 12 + 1) + "," +
         std::to_string(value) + "\n";
}

// Two metrics of 60 bodies; the first body of the second falls by three spreads.
std::string made_observations(bool by_month) {
  std::string text = "metric,body,date,value\n";
  std::vector<std::string> rows;
  for (const auto* metric : {"waits", "falls"}) {
    for (int body = 0; body < 60; ++body) {
      base::RandomStream random(5, std::uint64_t(body) + (metric[0] == 'w' ? 1000 : 0));
      for (int month = 0; month < 48; ++month) {
        const double fall = metric[0] == 'f' && body == 0 && month >= 42 ? -3 : 0;
        rows.push_back(row_text(metric, body, month, 50 + 2 * (random.normal() + fall)));
      }
    }
  }
  if (by_month) {  // As many files are: a month after the other.
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
      const auto date = [](const std::string& row) { return row.substr(row.find(",20") + 1, 7); };
      return date(a) < date(b);
    });
  }
  for (const auto& row : rows) text += row;
  return text;
}

TEST(ScanCommand, FlagsTheSeriesThatChangedInWhateverOrderRowsStand) {
  for (const bool by_month : {false, true}) {
    const auto json = monitor_answer<nlohmann::json>(kMonitorScan, made_observations(by_month), {});
    EXPECT_EQ(json.at("judged"), 120);
    ASSERT_GE(json.at("series").size(), 1U);
    EXPECT_LE(json.at("series").size(), 2U);
    const auto& found = json["series"][0];
    EXPECT_EQ(found.at("metric"), "falls");
    EXPECT_EQ(found.at("body"), "B0");
    EXPECT_EQ(found.at("date"), "2023-12");
    EXPECT_LT(found.at("change").get<double>(), -1.5);
    EXPECT_LT(found.at("adjusted_p").get<double>(), 0.001);
  }
  const auto all =
      monitor_answer<nlohmann::json>(kMonitorScan, made_observations(false), {"--all"});
  EXPECT_EQ(all.at("series").size(), 120U);
}

TEST(ScanCommand, LooksOnlyForWhatIsNotBetter) {
  const auto higher = monitor_answer<nlohmann::json>(kMonitorScan, made_observations(false),
                                                     {"--better", "higher"});
  EXPECT_EQ(higher.at("series").at(0).at("body"), "B0");
  for (const auto& each :
       monitor_answer<nlohmann::json>(kMonitorScan, made_observations(false), {"--better", "lower"})
           .at("series")) {
    EXPECT_NE(each.at("body"), "B0");
  }
}

TEST(ScanCommand, SaysWhichSeriesItCannotJudgeAndJudgesTheOthers) {
  std::string text = made_observations(false);
  for (int month = 0; month < 30; ++month) {
    text += row_text("waits", 90, month, 7);                      // Never changes.
    if (month != 4) text += row_text("waits", 91, month, month);  // Lacks a month.
    if (month < 5) text += row_text("waits", 92, month, month);   // Is too short.
  }
  const auto json = monitor_answer<nlohmann::json>(kMonitorScan, text, {});
  EXPECT_EQ(json.at("judged"), 120);
  ASSERT_EQ(json.at("not_judged").size(), 3U);
  std::string why;
  for (const auto& each : json.at("not_judged")) why += each.at("why").get<std::string>();
  EXPECT_NE(why.find("before those watched are 7"), std::string::npos) << why;
  EXPECT_NE(why.find("There is no value between 2020-04 and 2020-06 of \"B91\""),
            std::string::npos);
  EXPECT_NE(why.find("\"B92\" has 5 points, and 20 are needed"), std::string::npos);
  const auto printed = monitor_printed(kMonitorScan, text, {}).out;
  EXPECT_NE(printed.find("3 were not judged:"), std::string::npos) << printed;
}

TEST(ScanCommand, RefusesTheSameDateTwiceAndCellsThatAreNoNumber) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kMonitorScan, text, options, sentence);
  };
  refuse("body,date,value\nA,2020-01,1\nA,2020-01,2\n", {},
         "The date 2020-01 is there twice for \"A\": line 2 has it too");
  refuse("body,date,value\nA,2020-01,one\n", {}, "standard input:2:3: \"one\"");
  refuse("body,date,value\nA,yesterday,1\n", {}, "yesterday");
  refuse("body,date,value,n\nA,2020-01,1,0\n", {"--n", "n"}, "\"0\" is not above 0");
  refuse("body,date,value\nA,2020-01,\n", {}, "There is no value");
  refuse("body,date,value\nA,2020-01,1e200\n", {}, "\"1e200\" is too large");
  refuse("body,date\nA,2020-01\n", {}, "There is no column \"value\"");
  refuse("body,date,value\n", {}, "There is no value in it");
  refuse("body,date,value\nA,2020-01,1\n", {"--fdr", "2"}, "2 is no share between 0 and 1");
}

void expect_same(const PanelFile& fast, const PanelFile& careful) {
  EXPECT_EQ(fast.rows.values, careful.rows.values);
  EXPECT_EQ(fast.rows.cases, careful.rows.cases);
  EXPECT_EQ(fast.rows.dates, careful.rows.dates);
  EXPECT_EQ(fast.rows.date_texts, careful.rows.date_texts);
  EXPECT_EQ(fast.rows.dated, careful.rows.dated);
  ASSERT_EQ(fast.rows.runs.size(), careful.rows.runs.size());
  for (std::size_t i = 0; i < fast.rows.runs.size(); ++i) {
    EXPECT_EQ(fast.rows.runs[i].series, careful.rows.runs[i].series);
    EXPECT_EQ(fast.rows.runs[i].begin, careful.rows.runs[i].begin);
  }
  ASSERT_EQ(fast.rows.series.size(), careful.rows.series.size());
  for (std::size_t i = 0; i < fast.rows.series.size(); ++i) {
    EXPECT_EQ(fast.rows.series[i].metric, careful.rows.series[i].metric);
    EXPECT_EQ(fast.rows.series[i].body, careful.rows.series[i].body);
  }
  for (std::size_t i = 0; i < fast.rows.values.size(); ++i) {
    EXPECT_EQ(fast.rows.line(i), careful.rows.line(i));
  }
}

PanelFile read_lane(const std::string& text, PanelLanes lanes, base::Problems& problems) {
  std::istringstream in(text);
  return read_panel_rows("-", in, {}, {}, problems, lanes);
}

TEST(PanelRows, AreTheSameByTheFastLaneAndTheCarefulReader) {
  std::string large = made_observations(true);
  while (large.size() < 3'000'000) large += made_observations(false).substr(23);
  const std::vector<std::string> texts{
      made_observations(false),
      made_observations(true),
      large,  // Several parts.
      "body,date,value\nA,2020-01,1\nB,2020-01,-0\nA,2020-02,1e3",
      "body,date,value\r\nA,2020-01,1\r\nB,2020-01,2\r\n",
      "body,date,value\n\"A, the first\",2020-01,1\nÉ,2020-01,2\n\nA ,2020-02,3\n",
      "value,x,date,body\n1,,2020-01,A\n2,y,2020-01,B\n"};
  for (const auto& text : texts) {
    base::Problems problems;
    const auto careful = read_lane(text, PanelLanes::careful, problems);
    const auto fast = read_lane(text, PanelLanes::both, problems);
    EXPECT_TRUE(problems.empty());
    expect_same(fast, careful);
  }
}

// Whatever bytes stand in it: both lanes give the same rows and as many problems.
TEST(PanelRows, AreTheSameForTextsByChance) {
  const std::string letters = "A1,\n\" -.e2020-01\r\t\xC3\xA9,,\n\n";
  for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
    base::RandomStream random(seed, 77);
    std::string text = "body,date,value\nA,2020-01,5\nA,2020-02,6\n";
    for (std::uint32_t i = random.below(12); i > 0; --i) {
      text.insert(16 + random.below(std::uint32_t(text.size() - 16)), 1,
                  letters[random.below(std::uint32_t(letters.size()))]);
    }
    base::Problems by_care;
    base::Problems by_both;
    const auto careful = read_lane(text, PanelLanes::careful, by_care);
    const auto fast = read_lane(text, PanelLanes::both, by_both);
    EXPECT_EQ(by_care.count(), by_both.count()) << text;
    expect_same(fast, careful);
  }
}

TEST(RecallCommand, PrintsWhatIsFoundBySizeAndSignal) {
  const auto json = monitor_answer<nlohmann::json>(
      kMonitorRecall, "", {"--bodies", "100", "--rounds", "2", "--ago", "6"});
  ASSERT_EQ(json.at("recall").size(), 15U);
  for (const auto& each : json.at("recall")) {
    EXPECT_LE(each.at("recall").get<double>(), 1);
    EXPECT_LE(each.at("false_alarms").get<double>(), 0.05);
  }
  EXPECT_NEAR(json.at("run_lengths").at(0).at("in_control").get<double>(), 370.4, 0.1);
  expect_monitor_refuses(kMonitorRecall, "", {"--ago", "50"}, "50 is not from 1 to 12");
}

}  // namespace
}  // namespace commonweal::learning
