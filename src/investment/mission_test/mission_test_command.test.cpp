#include "investment/mission_test/mission_test_command.hpp"

#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/cli/run.hpp"

namespace commonweal::investment {
namespace {

using platform::ExitStatus;

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

constexpr const char* kExample = "examples/england/proposals.json";

Printed run(std::vector<std::string> words, const std::string& typed = "") {
  words.insert(words.begin(), {"proposal", "test"});
  const std::array commands = {kTestProposals};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(typed);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(MissionTestCommand, PrintsARowForEachBidAndEndsWithOneWhereSomeDoNotPass) {
  const auto [status, out, err] = run({kExample, "--draws", "200"});
  EXPECT_EQ(status, ExitStatus::answer_is_no) << err;
  EXPECT_TRUE(out.starts_with("Bid ")) << out;
  EXPECT_TRUE(says(out, "\ncommunity-policing  ")) << out;
}

TEST(MissionTestCommand, PrintsOneBidInFull) {
  const auto [status, out, err] = run({kExample, "--draws", "200", "--id", "community-policing"});
  EXPECT_NE(status, ExitStatus::bad_input) << err;
  for (const char* part : {"\nAffordable: ", "\nMission critical: ", "\nTen years: ",
                           "What would change it: Net value", "Short and narrow",
                           "200 draws, seed 1, mission-test 1"}) {
    EXPECT_TRUE(says(out, part)) << part << '\n' << out;
  }
}

TEST(MissionTestCommand, StopsABidOfAFileThatTakesProtectedPreventionMoney) {
  const std::vector<std::string> words = {"-", "--draws", "200", "--id", "beds-from-public-health"};
  std::ifstream file(kExample);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto stopped = run(words, text);
  EXPECT_EQ(stopped.status, ExitStatus::answer_is_no) << stopped.err;
  EXPECT_TRUE(says(stopped.out, "It takes £120 million of prevention spending in 2026-27."))
      << stopped.out;
  constexpr std::string_view kFrom = "\"from\": \"public-health\",";
  text.erase(text.find(kFrom), kFrom.size());
  const auto paid_anew = run(words, text);
  EXPECT_FALSE(says(paid_anew.out, "of prevention spending")) << paid_anew.out;
}

TEST(MissionTestCommand, PrintsTheSameJsonTwice) {
  const std::vector<std::string> words = {kExample, "--draws", "200", "--id", "community-policing",
                                          "--json"};
  const auto first = run(words);
  EXPECT_TRUE(says(first.out, "\"id\": \"community-policing\"")) << first.err;
  for (const char* part : {"\"affordable\": {", "\"mission_critical\": {", "\"ten_year\": {",
                           "\"npsv\": {", "\"bcr\": ", "\"payback_year\": "}) {
    EXPECT_TRUE(says(first.out, part)) << part;
  }
  EXPECT_EQ(run(words).out, first.out);
}

TEST(MissionTestCommand, RefusesWrongInputWithASentence) {
  const auto refused = [](const Printed& printed, const std::string& part) {
    EXPECT_EQ(printed.status, ExitStatus::bad_input) << printed.out;
    EXPECT_TRUE(says(printed.err, part)) << printed.err;
    EXPECT_TRUE(printed.out.empty());
  };
  refused(run({kExample, "--id", "none"}), "--id: There is no bid \"none\"");
  refused(run({kExample, "--draws", "10"}),
          "--draws: \"10\" is not a number of draws. Give a whole number from 100 to 100,000.");
  refused(run({kExample, "--horizon", "5"}), "from 11 to 60");
  refused(run({kExample, "--seed", "-1"}), "--seed: \"-1\" is not a seed");
  refused(run({"no-such-file.json"}), "no-such-file.json");
  refused(run({"-"}, "{"), "standard input");
}

}  // namespace
}  // namespace commonweal::investment
