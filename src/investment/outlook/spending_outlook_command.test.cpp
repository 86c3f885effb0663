#include "investment/outlook/spending_outlook_command.hpp"

#include <array>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/cli/run.hpp"

namespace commonweal::investment {
namespace {

using platform::ExitStatus;

struct Said {
  ExitStatus status;
  std::string out;
  std::string err;
};

Said outlook(std::vector<std::string> words) {
  words.insert(words.begin(), "outlook");
  const std::array commands = {kOutlook};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kExample = "examples/england/health_outlook.json";

TEST(OutlookCommand, SaysWhereEachScenarioEndsAndWhatIsCalibrated) {
  const auto [status, out, err] = outlook({kExample});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_TRUE(has(out, "No reform: from 9.0% of GDP in 2023 to 11.2% in 2033")) << out;
  for (const char* label : {" (sourced): ", " (illustrative): ", " (calibrated): "}) {
    EXPECT_TRUE(has(out, label)) << label;
  }
}

TEST(OutlookCommand, PrintsJson) {
  const auto [status, out, err] = outlook({kExample, "--json"});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_TRUE(out.starts_with("{")) << out.substr(0, 40);
  EXPECT_TRUE(has(out, "\"calibrated")) << out;
}

TEST(OutlookCommand, NamesTheFileThatItCannotRead) {
  const auto none = outlook({"none.json"});
  EXPECT_EQ(none.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(none.err, "none.json")) << none.err;
  const auto wrong = outlook({"examples/england/envelopes.csv"});
  EXPECT_EQ(wrong.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(wrong.err, "envelopes.csv")) << wrong.err;
}

}  // namespace
}  // namespace commonweal::investment
