#include "platform/cli/option_values.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace commonweal::platform {
namespace {

struct GivenOptions {
  World world{.share = ".", .commands = {}};
  std::istringstream in;
  std::ostringstream out;
  std::map<std::string, std::string, std::less<>> values;

  Call call() { return {values, {}, world, {}, in, out, out}; }
};

TEST(OptionValues, TakeWholeNumbersWithinTheirRange) {
  GivenOptions given;
  given.values = {{"--k", "7"}, {"--far", "99"}, {"--word", "x"}};
  base::Problems problems;
  const auto call = given.call();
  EXPECT_EQ(whole_option(call, "--k", {1, 10}, problems), 7);
  EXPECT_FALSE(whole_option(call, "--absent", {1, 10}, problems));
  EXPECT_TRUE(problems.empty());
  EXPECT_FALSE(whole_option(call, "--far", {1, 10}, problems));
  EXPECT_FALSE(whole_option(call, "--word", {1, 10}, problems));
  EXPECT_EQ(problems.count(), 2U);
}

TEST(OptionValues, TakeSharesAndWords) {
  GivenOptions given;
  given.values = {{"--fdr", "0.05"}, {"--all", "1"}, {"--list", "a,,b,"}};
  base::Problems problems;
  const auto call = given.call();
  EXPECT_EQ(share_option(call, "--fdr", problems), 0.05);
  EXPECT_FALSE(share_option(call, "--all", problems));
  EXPECT_EQ(problems.count(), 1U);
  EXPECT_EQ(words_of(call, "--list"), (std::vector<std::string>{"a", "b"}));
  EXPECT_TRUE(words_of(call, "--absent").empty());
  EXPECT_EQ(word_of(call, "--list"), "a,,b,");
}

}  // namespace
}  // namespace commonweal::platform
