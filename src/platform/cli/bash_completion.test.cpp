#include "platform/cli/bash_completion.hpp"

#include <filesystem>

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"
#include "platform/cli/completion.hpp"
#include "platform/cli/shell_example.hpp"

namespace commonweal::platform {
namespace {

// What bash is handed at a press of Tab after these words, the last of them half typed, and what
// it then offers.
std::string offered(const std::vector<std::string>& words) {
  static const std::string script = file_with(bash_completion(kExampleCommands), "commonweal.bash");
  std::string line = "source " + script + "; COMP_WORDS=(commonweal";
  for (const auto& word : words) line += ' ' + shell_quoted(word);
  line +=
      "); COMP_CWORD=" + std::to_string(words.size()) + "; _commonweal; echo \"${COMPREPLY[*]}\"";
  const auto answer = run_shell("bash --norc -c " + shell_quoted(line));
  EXPECT_EQ(answer.status, 0) << line;
  return answer.text.substr(0, answer.text.find('\n')) +
         (answer.text.ends_with("\n") ? "" : "(no line)");
}

// A folder of its own, in which there are two files and a folder.
std::string folder_of_files() {
  const std::filesystem::path folder = test_folder() / "completion_files/";
  std::filesystem::create_directories(folder / "data sets");
  file_with("", "completion_files/a b.csv");
  file_with("", "completion_files/$c.csv");
  return folder;
}

TEST(BashCompletion, OffersAreasThenVerbs) {
  EXPECT_EQ(offered({""}), "metric observation serve help --help --version");
  EXPECT_EQ(offered({"m"}), "metric");
  EXPECT_EQ(offered({"metric", ""}), "project list --help");
  EXPECT_EQ(offered({"metric", "pro"}), "project");
  EXPECT_EQ(offered({"help", ""}), "metric observation serve help --help --version");
  EXPECT_EQ(offered({"help", "metric", "l"}), "list");
}

TEST(BashCompletion, OffersNothingAfterACommandThatThereIsNot) {
  EXPECT_EQ(offered({"nonsense", ""}), "");
  EXPECT_EQ(offered({"metric", "nonsense", ""}), "");
  EXPECT_EQ(offered({"--version", ""}), "");
}

TEST(BashCompletion, OffersTheOptionsThatAreNotYetGiven) {
  EXPECT_EQ(offered({"metric", "project", "-"}), "--calendar --from --to --rate --json --help");
  EXPECT_EQ(offered({"metric", "project", "a.csv", "--json", "--to=low", "--"}),
            "--calendar --from --to --rate --help");
  EXPECT_EQ(offered({"metric", "project", "--to", "low", "--t"}), "");
  EXPECT_EQ(offered({"serve", ""}), "--db --help");
  EXPECT_EQ(offered({"metric", "list", ""}), "--help");
}

TEST(BashCompletion, OffersTheFixedValuesOfAnOption) {
  EXPECT_EQ(offered({"metric", "project", "--calendar", ""}), "academic financial");
  EXPECT_EQ(offered({"metric", "project", "--to", "h"}), "high");
  EXPECT_EQ(offered({"metric", "project", "--rate", "=", "l"}), "least-squares");
  EXPECT_EQ(offered({"metric", "project", "--rate", "="}), "endpoints least-squares");
  EXPECT_EQ(offered({"metric", "project", "--rate=l"}), "--rate=least-squares");
  EXPECT_EQ(offered({"metric", "project", "--from", ""}), "");
}

TEST(BashCompletion, OffersFilesAsOperandsAndAsValuesThatAreFiles) {
  const std::string folder = folder_of_files();
  EXPECT_EQ(offered({"metric", "project", folder + "a"}), folder + "a b.csv");
  EXPECT_EQ(offered({"metric", "project", "--json", folder + "$"}), folder + "$c.csv");
  EXPECT_EQ(offered({"metric", "project", "--", folder + "d"}), folder + "data sets");
  EXPECT_EQ(offered({"observation", "import", "--marks", folder + "a"}), folder + "a b.csv");
  EXPECT_EQ(offered({"metric", "list", folder + "a"}), "");
}

TEST(BashCompletion, TakesEveryWordAfterTwoDashesForAFile) {
  const std::string folder = folder_of_files();
  EXPECT_EQ(offered({"metric", "project", "--", "--js"}), "");
  EXPECT_EQ(offered({"metric", "project", "--", "--to", folder + "a"}), folder + "a b.csv");
}

}  // namespace
}  // namespace commonweal::platform
