#include "platform/cli/fish_completion.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"
#include "platform/cli/completion.hpp"
#include "platform/cli/shell_example.hpp"

namespace commonweal::platform {
namespace {

const std::string kScript = fish_completion(kExampleCommands);

std::string fish(const std::string& line) {
  const auto file = file_with(kScript, "commonweal.fish");
  return run_shell("fish --no-config -c " + shell_quoted("source " + file + "; " + line)).text;
}

// What fish offers for a line that is typed so far: the words, without their help.
std::string offered(const std::string& typed) {
  return fish("complete -C " + shell_quoted(typed) + " | string split -f1 \\t | string join ' '");
}

TEST(FishCompletion, HasARuleForEachOption) {
  for (
      const char* rule : {
          R"(-n '__commonweal_runs metric project' -l to -x -a 'low high' -d 'The level: )",
          R"(-n '__commonweal_runs metric project' -l json -d 'Prints [JSON].')",
          R"(-n '__commonweal_runs observation import' -l marks -r -F -d 'The publisher\'s marks, such as C:\\new.')",
          R"(-n '__commonweal_runs observation import' -F)",
          R"(-n '__commonweal_after metric' -a 'project' -d 'Says when)",
      }) {
    EXPECT_NE(kScript.find("\ncomplete -c commonweal " + std::string(rule)), std::string::npos)
        << rule;
  }
}

TEST(FishCompletion, OffersWhatFollows) {
  if (!is_installed("fish")) GTEST_SKIP() << "fish is not installed.";
  EXPECT_EQ(fish("true"), "");
  EXPECT_EQ(offered("commonweal "), "help metric observation serve\n");
  EXPECT_EQ(offered("commonweal metric "), "list project\n");
  EXPECT_EQ(offered("commonweal help metric "), "list project\n");
  EXPECT_EQ(offered("commonweal metric project --to "), "high low\n");
  EXPECT_EQ(offered("commonweal metric project --rate=l"), "--rate=least-squares\n");
  EXPECT_EQ(offered("commonweal metric project --c"), "--calendar\n");
  EXPECT_EQ(offered("commonweal metric project --from sr"), "");
  EXPECT_EQ(offered("commonweal metric project --to low sr"), "src/\n");
  EXPECT_EQ(offered("commonweal observation import --marks sr"), "src/\n");
  EXPECT_EQ(offered("commonweal metric list sr"), "");
  EXPECT_EQ(offered("commonweal nonsense "), "");
}

}  // namespace
}  // namespace commonweal::platform
