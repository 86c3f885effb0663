#include "learning/quality/quality_command.hpp"

#include <array>
#include <sstream>

#include <gtest/gtest.h>

#include "platform/cli/run.hpp"

namespace commonweal::learning {
namespace {

struct Printed {
  platform::ExitStatus status;
  std::string out;
  std::string err;
};

Printed run(std::vector<std::string> words) {
  const std::array commands = {kEvidenceMonths};
  const platform::World world{.actor = "shell:ann", .share = {}, .commands = commands};
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  words.insert(words.begin(), {"evidence", "months"});
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

TEST(EvidenceMonths, PrintsTheRowAndTheEdition) {
  EXPECT_EQ(run({"0.2219"}).out,
            "3 months of progress for an effect size of 0.2219\n"
            "The row goes from 0.19 to 0.26.\n"
            "Edition toolkit-2018: Education Endowment Foundation, Attainment: additional months' "
            "progress, as archived in 2018\n");
  EXPECT_NE(run({"--", "-0.05"}).out.find("-1 month of progress"), std::string::npos);
}

TEST(EvidenceMonths, RefusesWhatTheTableDoesNotHold) {
  EXPECT_EQ(run({"99"}).status, platform::ExitStatus::answer_is_no);
  EXPECT_TRUE(run({"99"}).out.starts_with(
      "99 is more than the table holds. Its rows end at 1.00 on either side of 0.\nEdition "));
  EXPECT_EQ(run({"99", "--json"}).status, platform::ExitStatus::answer_is_no);
  EXPECT_NE(run({"--", "-1.5"}).out.find("-1.5 is less than the table holds."), std::string::npos);
}

TEST(EvidenceMonths, GoesBack) {
  EXPECT_NE(run({"5", "--back"}).out.find("Effect sizes from 0.36 to 0.44 for 5 months"),
            std::string::npos);
  EXPECT_EQ(run({"13", "--back"}).status, platform::ExitStatus::bad_input);
  EXPECT_NE(run({"13", "--back"}).err.find("The table has no 13 months. Give -12 to 12."),
            std::string::npos);
  EXPECT_EQ(run({"5.5", "--back"}).status, platform::ExitStatus::bad_input);
}

TEST(EvidenceMonths, PrintsJson) {
  EXPECT_NE(run({"0.4", "--json"}).out.find("\"months\": 5"), std::string::npos);
  EXPECT_EQ(run({"much"}).status, platform::ExitStatus::bad_input);
}

}  // namespace
}  // namespace commonweal::learning
