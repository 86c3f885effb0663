#include "investment/portfolio/portfolio_command.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/cli/run.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::investment {
namespace {

using platform::ExitStatus;
using platform::JsonObject;

constexpr const char* kExample = "examples/england/proposals.json";

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

Printed run(std::vector<std::string> words) {
  words.insert(words.begin(), {"proposal", "portfolio", kExample});
  const std::array commands = {kChoosePortfolio};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

TEST(PortfolioCommand, chooses_with_a_proof_within_every_limit) {
  const Printed printed = run({"--json"});
  ASSERT_EQ(printed.status, ExitStatus::done) << printed.err;
  const auto json = JsonObject::read(printed.out);
  ASSERT_TRUE(json);
  EXPECT_EQ(json->text("status"), "optimal");
  EXPECT_EQ(json->number("gap"), 0);
  EXPECT_GT(json->objects("chosen").size(), 0U);
  const auto spend = json->object("spend");
  ASSERT_TRUE(spend);
  EXPECT_GT(spend->objects("limits").size(), 0U);
  for (const JsonObject& limit : spend->objects("limits")) {
    EXPECT_LE(*limit.number("spent"), *limit.number("limit") * (1 + 1e-6) + 1);
  }
}

TEST(PortfolioCommand, rounds_money_and_counts_the_limits_that_buy_nothing) {
  const Printed printed = run({});
  ASSERT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_NE(printed.out.find(" billion:\n"), std::string::npos) << printed.out;
  EXPECT_NE(printed.out.find(" one more million, of one at a time, buys nothing."),
            std::string::npos);
  EXPECT_EQ(printed.out.find(" buys nothing.\n  One more"), std::string::npos) << printed.out;
}

TEST(PortfolioCommand, gives_no_prevention_share_where_no_bid_has_a_class) {
  const Printed printed = run({});
  EXPECT_EQ(printed.out.find("Prevention is"), std::string::npos) << printed.out;
  EXPECT_NE(printed.out.find("None of the bids is classified"), std::string::npos);
}

TEST(PortfolioCommand, tells_in_few_lines_why_bids_are_left_out) {
  const std::string err = run({}).err;
  EXPECT_NE(err.find(" bids could not be appraised and are left out:"), std::string::npos) << err;
  EXPECT_LE(std::count(err.begin(), err.end(), '\n'), 8) << err;
}

TEST(PortfolioCommand, prints_the_same_bytes_twice) {
  EXPECT_EQ(run({"--json"}).out, run({"--json"}).out);
}

TEST(PortfolioCommand, exits_with_one_and_names_the_conflict_where_nothing_meets_all) {
  const Printed printed = run({"--minimum", "health=5"});
  EXPECT_EQ(printed.status, ExitStatus::answer_is_no) << printed.err;
  EXPECT_NE(printed.out.find("cannot be met"), std::string::npos) << printed.out;
}

TEST(PortfolioCommand, tells_every_option_that_is_wrong) {
  const Printed printed = run(
      {"--maximise", "health", "--robust", "worst", "--frontier", "health", "--prevention", "2"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  for (const char* part : {"--maximise", "--robust", "--frontier", "--prevention"}) {
    EXPECT_NE(printed.err.find(part), std::string::npos) << part << '\n' << printed.err;
  }
}

TEST(PortfolioCommand, refuses_a_mission_that_the_file_does_not_hold) {
  const Printed printed = run({"--maximise", "happiness=1"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_NE(printed.err.find("There is no mission \"happiness\""), std::string::npos);
}

TEST(PortfolioCommand, counts_how_often_each_bid_is_chosen_though_some_move_no_mission) {
  const auto json = JsonObject::read(run({"--json", "--robust", "cvar:0.1"}).out);
  ASSERT_TRUE(json);
  const auto robust = json->object("robust");
  ASSERT_TRUE(robust);
  EXPECT_EQ(robust->integer("scenarios"), 200);
  EXPECT_GT(robust->objects("frequencies").size(), 0U);
}

TEST(PortfolioCommand, writes_the_program_for_other_solvers) {
  const std::string path = testing::TempDir() + "commonweal_portfolio.lp";
  EXPECT_EQ(run({"--export", path}).status, ExitStatus::done);
  std::ifstream file(path);
  std::string first;
  std::getline(file, first);
  EXPECT_EQ(first, "Maximize");
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace commonweal::investment
