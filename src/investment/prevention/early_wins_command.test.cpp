#include "investment/prevention/early_wins_command.hpp"

#include <array>
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

Printed early_wins(std::vector<std::string> words) {
  words.insert(words.begin(), {"proposal", "early-wins"});
  const std::array commands = {kEarlyWins};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

constexpr const char* kExample = "examples/england/proposals.json";

TEST(EarlyWinsCommand, AnswersEachOfTheThreeForEachBidOfAFile) {
  const auto [status, out, err] = early_wins({kExample});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_NE(out.find("(community-policing)\n  Cheap: "), std::string::npos) << out;
  EXPECT_NE(out.find("Whether it is popular is not known: no poll is held."), std::string::npos);
}

TEST(EarlyWinsCommand, FollowsTheLimitsThatAreAskedFor) {
  const auto quick = early_wins({kExample, "--months", "240"});
  EXPECT_EQ(quick.out.find("Quick: no."), std::string::npos);
  const auto none = early_wins({kExample, "--months", "0"});
  EXPECT_NE(none.out.find("Quick: no."), std::string::npos);
}

TEST(EarlyWinsCommand, PrintsJsonWithoutARating) {
  const auto [status, out, err] = early_wins({kExample, "--json"});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_NE(out.find("\"gives_up\""), std::string::npos);
  EXPECT_EQ(out.find("rating"), std::string::npos);
  EXPECT_EQ(out.find("score"), std::string::npos);
}

TEST(EarlyWinsCommand, NamesTheOptionThatIsWrong) {
  const auto [status, out, err] = early_wins({kExample, "--months", "soon"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_NE(err.find("--months"), std::string::npos) << err;
}

}  // namespace
}  // namespace commonweal::investment
