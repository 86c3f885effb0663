#include "investment/portfolio/portfolio_command.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
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

Printed run_on(const std::string& file, std::vector<std::string> words,
               const std::string& typed = "") {
  words.insert(words.begin(), {"proposal", "portfolio", file});
  const std::array commands = {kChoosePortfolio};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(typed);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

Printed run(std::vector<std::string> words) { return run_on(kExample, std::move(words)); }

// The example without what it says of prevention.
std::string unclassified() {
  std::ifstream file(kExample);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto start = text.find("  \"prevention\": {");
  return text.erase(start, text.find("  \"proposals\": [") - start);
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
  const Printed printed = run_on("-", {}, unclassified());
  EXPECT_EQ(printed.out.find("Prevention is"), std::string::npos) << printed.out;
  EXPECT_NE(printed.out.find("None of the bids is classified"), std::string::npos);
}

TEST(PortfolioCommand, spends_on_prevention_what_is_asked_for_and_chooses_other_bids_for_it) {
  const auto progress = [](const std::string& out) {
    const auto json = JsonObject::read(out);
    return json ? json->number("objective").value_or(0) : 0;
  };
  const Printed free = run({"--json"});
  const Printed held = run({"--prevention", "0.4", "--json"});
  ASSERT_EQ(held.status, ExitStatus::done) << held.err;
  EXPECT_GE(JsonObject::read(held.out)->number("prevention_share").value_or(0), 0.4 - 1e-6);
  EXPECT_LE(progress(held.out), progress(free.out) * (1 + 1e-9));
  EXPECT_LT(*JsonObject::read(free.out)->number("prevention_share"), 0.4);
  EXPECT_GT(progress(held.out), 0);
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
