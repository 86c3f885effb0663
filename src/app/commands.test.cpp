#include "app/commands.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <gtest/gtest.h>

#include "app/version.hpp"
#include "app/world.hpp"

namespace commonweal::app {
namespace {

TEST(AllCommands, SayWhatTheyDoAndHowToTypeThem) {
  std::set<std::string> names;
  for (const auto& command : all_commands()) {
    const std::string name = platform::full_name(command);
    EXPECT_TRUE(names.insert(name).second) << name << " is there twice.";
    EXPECT_TRUE(command.summary.ends_with('.')) << name;
    EXPECT_TRUE(command.description.ends_with('.')) << name;
    EXPECT_TRUE(command.example.starts_with("commonweal " + name)) << name;
    EXPECT_NE(command.right, platform::Right::unnamed) << name;
    for (const auto& option : command.options) {
      EXPECT_TRUE(option.help.ends_with('.')) << name << ' ' << option.name;
    }
  }
}

// Those that work on files, or on what came with the program.
constexpr std::array<std::string_view, 14> kOfFilesAlone{"metric project",
                                                         "metric forecast",
                                                         "metric excess",
                                                         "rights",
                                                         "layout list",
                                                         "paper",
                                                         "evaluation power",
                                                         "lever-test bunching",
                                                         "evidence pool",
                                                         "evidence effect-size",
                                                         "evidence months",
                                                         "outlook",
                                                         "tour",
                                                         "proposal early-wins"};
const std::set<std::string_view> kAreasOfFiles{"assembly", "budget",  "election", "lab",
                                               "monitor",  "opinion", "poll"};

TEST(AllCommands, TakeADatabaseWhereTheyTouchTheStore) {
  for (const auto& command : all_commands()) {
    const bool stores = command.uses != platform::Command::Uses::nothing;
    const std::string name = platform::full_name(command);
    const bool needs_none = std::ranges::find(kOfFilesAlone, name) != kOfFilesAlone.end() ||
                            kAreasOfFiles.contains(command.area);
    EXPECT_EQ(stores, !needs_none) << name;
  }
}

TEST(VersionText, NamesTheProgramItsCommitAndItsMethods) {
  const std::string text = version_text();
  EXPECT_TRUE(text.starts_with("commonweal ")) << text;
  EXPECT_NE(text.find("\ncommit "), std::string::npos) << text;
  EXPECT_NE(text.find("\nmethods: replay 1, forecast 1, on track 2, excess 1, meta-analysis 1, "
                      "effect-to-units 1, "
                      "minimum effect 1, bunching 1, spending outlook 1, discounting 1, "
                      "appraisal 1, sortition 1, budget-voting 1, elections 1, opinion map 1, "
                      "polls 1, control charts 1, comparisons 1, early warning 1, "
                      "effects of changes 1"),
            std::string::npos)
      << text;
}

// The test program stands apart from the folder that the program reads.
TEST(RealWorld, SaysSoWhereItsFolderIsNotBesideTheProgram) {
  EXPECT_THROW(real_world(), platform::StoreFailure);
}

}  // namespace
}  // namespace commonweal::app
