#include "devolution/participation/participation_command.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include <gtest/gtest.h>

#include "devolution/participation/participation_fixture.hpp"
#include "platform/cli/run.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::devolution {
namespace {

using platform::ExitStatus;
using platform::JsonObject;

const std::filesystem::path kPabulib = "../shared/data/pb";

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

Printed run(std::vector<std::string> words, const std::string& standard_input = "") {
  words.insert(words.begin(), "budget");
  const auto commands = participation_commands();
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(standard_input);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

TEST(BudgetCount, prints_the_keys_that_programs_read) {
  const Printed printed = run({"count", "-", "--rule", "greedy", "--json"}, kSmallVote);
  ASSERT_EQ(printed.status, ExitStatus::done) << printed.err;
  const auto json = JsonObject::read(printed.out);
  ASSERT_TRUE(json);
  EXPECT_EQ(json->texts("funded"), (std::vector<std::string>{"p2", "p3"}));
  EXPECT_EQ(json->integer("cost"), 90);
  EXPECT_EQ(json->integer("budget"), 100);
  const auto projects = json->objects("projects");
  ASSERT_EQ(projects.size(), 4U);
  EXPECT_EQ(projects[0].text("id"), "p1");
  EXPECT_EQ(projects[0].truth("funded"), false);
  EXPECT_FALSE(projects[0].text("why")->empty());
  EXPECT_EQ(json->truth("as_selected"), false);
}

TEST(BudgetCount, prints_a_page_that_a_reader_can_follow) {
  const Printed printed = run({"count", "-", "--explain"}, kSmallVote);
  EXPECT_EQ(
      printed.out,
      "Riverside budget, 2025\n"
      "2 projects are funded for 90 of 100 GBP, by 5 voters.\n"
      "Rule: equal-shares, gains by cost.\n"
      "The projects are not those that the file says were selected.\n"
      "\n"
      "Project                Cost    Votes  Funded  Name\n"
      "p2                       50        3  yes     Benches; shaded\"\n"
      "p3                       40        2  yes     Bike racks\n"
      "p1                       60        3  no      Trees\n"
      "p4                       30        0  no      Fountain\n"
      "\n"
      "Why each project won or lost\n"
      "  p1 lost. Its 3 voters had 10.00 left of the 60 it costs, 50.00 too little. 3 more voters "
      "with full shares of 20.00 would have paid for it.\n"
      "  p2 won. Bought 1st: 3 voters paid 16.67 each, which is worth 3.0 votes that all pay in "
      "full. It stood exactly as well as p1 and went first at the lower cost.\n"
      "  p3 won. Bought 2nd: 2 voters paid 20.00 each, which is worth 2.0 votes that all pay in "
      "full.\n"
      "  p4 lost. Nobody voted for it.\n"
      "\n"
      "What voters got: 1.00 of the projects they voted for and 46.00 spent on them, on average\n"
      "  1 project            5 voters, 100.0%\n"
      "\n"
      "EJR+ holds: no group that agrees on a project gets less than its share buys.\n"
      "Method budget-voting 1, file "
      "4701424a7fa0c4328857ee29c3ec6e2c050ab2f2bde87515698c7ba61314b4c5\n"
      "The same again: commonweal budget count '-' --rule equal-shares --utility cost\n");
}

TEST(BudgetCount, refuses_a_file_with_faults_and_tells_them_all) {
  const Printed printed = run(
      {"count", "-"}, spoiled(spoiled(kSmallVote, "v4;p3", "v3;p9"), "num_votes;5", "num_votes;6"));
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_NE(printed.err.find("standard input:8:2"), std::string::npos) << printed.err;
  EXPECT_NE(printed.err.find("standard input:27:1"), std::string::npos) << printed.err;
  EXPECT_NE(printed.err.find("There is no project \"p9\""), std::string::npos) << printed.err;
}

TEST(BudgetCount, refuses_options_that_do_not_go_together) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"--rule", "greedy", "--add1"},
        {"--rule", "phragmen", "--complete", "greedy"},
        {"--rule", "best"},
        {"--utility", "joy"}}) {
    std::vector<std::string> all = {"count", "-"};
    all.insert(all.end(), words.begin(), words.end());
    EXPECT_EQ(run(all, kSmallVote).status, ExitStatus::bad_input) << words[1];
  }
}

TEST(BudgetCount, writes_the_file_again_with_the_outcome) {
  const auto path = std::filesystem::path(testing::TempDir()) / "commonweal_counted.pb";
  EXPECT_EQ(run({"count", "-", "--write", path.string()}, kSmallVote).status, ExitStatus::done);
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(text,
            spoiled(spoiled(kSmallVote, "Trees;1", "Trees;0"), "shaded\"\"\";0", "shaded\"\"\";1"));
  std::filesystem::remove(path);
}

TEST(BudgetCheck, says_no_where_a_file_has_a_fault) {
  EXPECT_EQ(run({"check", "-"}, kSmallVote).status, ExitStatus::done);
  const Printed printed = run({"check", "-"}, spoiled(kSmallVote, "v4;p3", "v4;p3,p9"));
  EXPECT_EQ(printed.status, ExitStatus::answer_is_no);
  EXPECT_EQ(printed.out,
            "standard input: 1 fault, 0 remarks\n"
            "  fault   standard input:27:2: There is no project \"p9\" in PROJECTS.\n");
  EXPECT_EQ(run({"check", "no-such.pb"}).status, ExitStatus::bad_input);
}

TEST(BudgetCheck, remarks_where_the_city_chose_otherwise_than_by_its_rule) {
  // p1 and p2 have as many votes; greedy takes p2, the cheaper.
  const Printed printed = run({"check", "-"}, kSmallVote);
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(
      printed.out,
      "standard input: no fault, 1 remark\n"
      "  remark  standard input: The projects selected are not those that META's rule, greedy, "
      "funds. See them with: commonweal budget count FILE --rule as-file\n");
}

class OfPabulib : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(kPabulib)) {
      std::cerr << "BUDGETS NOT HELD AGAINST WHAT CITIES CHOSE: ../shared/data is absent\n";
    }
  }
  void SetUp() override {
    if (!std::filesystem::exists(kPabulib)) GTEST_SKIP() << "../shared/data is absent";
  }

  static JsonObject counted(const std::string& file, std::vector<std::string> options) {
    std::vector<std::string> words = {"count", (kPabulib / file).string(), "--json"};
    words.insert(words.end(), options.begin(), options.end());
    const Printed printed = run(words);
    EXPECT_EQ(printed.status, ExitStatus::done) << file << printed.err;
    return JsonObject::read(printed.out).value();
  }
};

TEST_F(OfPabulib, swiecie_2023_is_as_the_city_chose) {
  const auto json = counted("swiecie_2023.pb", {"--add1"});
  EXPECT_EQ(json.texts("funded").size(), 17U);
  EXPECT_EQ(json.integer("cost"), 1'040'337);
  EXPECT_EQ(json.truth("as_selected"), true);
  EXPECT_EQ(json.integer("raise"), 242);
  EXPECT_EQ(json.object("ejr_plus")->truth("holds"), true);
}

TEST_F(OfPabulib, assen_2024_is_as_the_city_chose) {
  for (const std::vector<std::string>& options :
       {std::vector<std::string>{"--add1", "exhaustive"}, {"--add1"}}) {
    const auto json = counted("assen_2024.pb", options);
    EXPECT_EQ(json.texts("funded").size(), 9U);
    EXPECT_EQ(json.integer("cost"), 76'700);
    EXPECT_EQ(json.truth("as_selected"), true);
  }
}

TEST_F(OfPabulib, greedy_cities_are_as_they_chose_by_the_rule_of_their_file) {
  for (const char* file :
       {"warszawa_2023_wesola.pb", "warszawa_2023_rembertow.pb", "lodz_2022_mileszki.pb",
        "gdynia_2020_orlowo_small.pb", "swiecie_2023.pb", "assen_2024.pb"}) {
    EXPECT_EQ(counted(file, {"--rule", "as-file"}).truth("as_selected"), true) << file;
  }
}

TEST_F(OfPabulib, every_file_is_without_fault_and_counted_by_every_rule) {
  for (const auto& entry : std::filesystem::directory_iterator(kPabulib)) {
    if (entry.path().extension() != ".pb") continue;
    const std::string file = entry.path().filename().string();
    const Printed checked = run({"check", entry.path().string()});
    EXPECT_EQ(checked.status, ExitStatus::done) << checked.out;
    for (const char* rule :
         {"equal-shares", "greedy", "greedy-no-skip", "threshold", "phragmen", "welfare"}) {
      for (const char* utility : {"cost", "cardinality"}) {
        const auto json = counted(file, {"--rule", rule, "--utility", utility});
        EXPECT_LE(*json.number("cost"), *json.number("budget")) << file << rule;
      }
    }
  }
}

}  // namespace
}  // namespace commonweal::devolution
