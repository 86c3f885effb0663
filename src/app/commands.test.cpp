#include "app/commands.hpp"

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

TEST(AllCommands, TakeADatabaseWhereTheyTouchTheStore) {
  for (const auto& command : all_commands()) {
    const bool stores = command.uses != platform::Command::Uses::nothing;
    const std::string name = platform::full_name(command);
    const bool needs_none = name == "metric project" || name == "metric forecast" ||
                            name == "metric excess" || name == "rights" || name == "layout list" ||
                            name == "paper" || name == "evaluation power" ||
                            name == "lever-test bunching" || name == "evidence pool" ||
                            name == "evidence effect-size" || name == "evidence months" ||
                            name == "outlook" || name == "tour" || name == "proposal early-wins";
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
                      "appraisal 1\n"),
            std::string::npos)
      << text;
}

// The test program stands apart from the folder that the program reads.
TEST(RealWorld, SaysSoWhereItsFolderIsNotBesideTheProgram) {
  EXPECT_THROW(real_world(), platform::StoreFailure);
}

}  // namespace
}  // namespace commonweal::app
