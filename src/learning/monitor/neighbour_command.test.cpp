#include "learning/monitor/neighbour_command.hpp"

#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::string kFive =
    "body,old,poor,good\nA,10,5,70\nB,11,5.2,71\nC,30,20,40\nD,10.5,5.1,69\nE,9.5,4.9,90\n";

const std::vector<std::string> kAsked{"--for", "A", "--traits", "old,poor", "--k", "3"};

TEST(NeighbourCommand, PrintsTheNearestAndInWhatTheyDiffer) {
  const auto json = monitor_answer<nlohmann::json>(kMonitorNeighbours, kFive, kAsked);
  EXPECT_EQ(json.at("for"), "A");
  ASSERT_EQ(json.at("neighbours").size(), 3U);
  EXPECT_EQ(json["neighbours"][2].at("id"), "B");
  double shares = 0;
  for (const auto& trait : json["neighbours"][0].at("traits")) {
    shares += trait.at("share_of_distance").get<double>();
  }
  EXPECT_NEAR(shares, 1, 1e-12);
  EXPECT_FALSE(json["neighbours"][0].contains("outcome"));
}

TEST(NeighbourCommand, FindsWhoDeviatesPositivelyEitherWay) {
  auto options = kAsked;
  options.insert(options.end(), {"--outcome", "good"});
  const auto higher = monitor_answer<nlohmann::json>(kMonitorNeighbours, kFive, options);
  EXPECT_EQ(higher.at("outcome_median"), 70.5);
  for (const auto& each : higher.at("neighbours")) {
    EXPECT_EQ(each.at("positive_deviant").get<bool>(), each.at("id") == "E");
  }
  options.insert(options.end(), {"--better", "lower"});
  for (const auto& each :
       monitor_answer<nlohmann::json>(kMonitorNeighbours, kFive, options).at("neighbours")) {
    EXPECT_FALSE(each.at("positive_deviant").get<bool>());
  }
}

TEST(NeighbourCommand, RefusesWhoIsNotThereTwiceThereOrWithoutAFigure) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kMonitorNeighbours, text, options, sentence);
  };
  refuse(kFive, {"--for", "Z", "--traits", "old"}, "There is no \"Z\" in the column body");
  refuse(kFive + "A,1,1,1\n", kAsked, "\"A\" is there twice: line 2 has it too");
  refuse("body,old,poor\nA,1,\nB,2,3\n", kAsked, "standard input:2:3: There is no figure");
  refuse(kFive, {"--for", "A", "--traits", "rich"}, "There is no column \"rich\"");
  refuse(kFive, {"--for", "A", "--traits", ","}, "Name one column or more");
  refuse(kFive, {"--for", "A", "--traits", "old", "--k", "0"}, "0 is not from 1 to 1000");
  refuse("body,old,poor\nA,1,2\n", kAsked, "One body has no neighbours");
}

}  // namespace
}  // namespace commonweal::learning
