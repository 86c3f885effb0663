#include "learning/lab/suppress_command.hpp"

#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::vector<std::string> kAsked{"--dims", "area,age", "--count", "people"};

std::string reached() { return monitor_file("examples/lab/reached.csv"); }

TEST(LabSuppressCommand, HidesSmallCountsAndWhatWouldGiveThemAway) {
  const auto json = monitor_answer<nlohmann::json>(kLabSuppress, reached(), kAsked);
  std::map<std::string, std::vector<const nlohmann::json*>> hidden_by_area;
  for (const auto& cell : json.at("cells")) {
    const std::string area = cell.at("categories").at("area");
    if (cell.at("count").is_null()) hidden_by_area[area].push_back(&cell);
    if (!cell.at("count").is_null()) {
      EXPECT_GE(cell.at("count").get<double>(), 10);
    }
  }
  EXPECT_FALSE(hidden_by_area.empty());
  for (const auto& [area, hidden] : hidden_by_area) EXPECT_GE(hidden.size(), 2U) << area;
  EXPECT_EQ(json.at("fewest"), 10);
}

TEST(LabSuppressCommand, RoundsWhatItShowsAsOpenSafelyDoes) {
  auto options = kAsked;
  options.insert(options.end(), {"--preset", "opensafely"});
  const auto json = monitor_answer<nlohmann::json>(kLabSuppress, reached(), options);
  for (const auto& cell : json.at("cells")) {
    if (cell.at("count").is_null()) continue;
    EXPECT_EQ(std::fmod(cell.at("count").get<double>(), 5), 0);
  }
}

TEST(LabSuppressCommand, SaysWhatIsWrongWithoutACount) {
  const auto refuse = [](const std::string& text, const std::string& sentence) {
    expect_monitor_refuses(kLabSuppress, text, kAsked, sentence);
    EXPECT_EQ(monitor_printed(kLabSuppress, text, kAsked).err.find("4711"), std::string::npos);
  };
  refuse("area,age,people\nN,old,4711\nN,old,4711\n", "These categories stand in an earlier row");
  refuse("area,age,people\nN,old,-4711\n", "whole number from 0");
  refuse("area,age,people\nN,old,4711x\n", "standard input:2:3: This is no count of people");
  refuse("area,age,people\nN,,4711\n,old,12\n", "different totals for area All, age All");
  refuse("area,people\nN,4711\n", "There is no column \"age\"");
  refuse("area,age,people\n", "There is no count in it");
}

}  // namespace
}  // namespace commonweal::learning
