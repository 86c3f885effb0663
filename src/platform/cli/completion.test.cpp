#include "platform/cli/completion.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"

namespace commonweal::platform {
namespace {

// The words, then what kind of path: "low high", "+files".
std::string shown(const Completion& completion) {
  constexpr const char* kPaths[] = {"", "+files", "+folders"};
  return joined(completion.words) + kPaths[static_cast<int>(completion.paths)];
}

TEST(CompletionOf, AValueIsItsFixedAlternatives) {
  EXPECT_EQ(shown(completion_of("academic|financial")), "academic financial");
  EXPECT_EQ(shown(completion_of("low|high|NUMBER")), "low high");
  EXPECT_EQ(shown(completion_of("least-squares|FILE")), "least-squares+files");
  EXPECT_EQ(shown(completion_of("a b|$c||d")), "d");
}

TEST(CompletionOf, AValueThatStandsForAPathIsPaths) {
  for (const char* name : {"FILE", "PATH", "SERIES.csv"}) {
    EXPECT_EQ(shown(completion_of(name)), "+files") << name;
  }
  EXPECT_EQ(shown(completion_of("FOLDER")), "+folders");
  for (const char* name : {"PERIOD", "A:B", "URL", "word", "", "0.5"}) {
    EXPECT_EQ(shown(completion_of(name)), "") << name;
  }
}

TEST(CompletionOf, OperandsAreFilesUnlessTheyAreAlternatives) {
  using enum Operands::Count;
  EXPECT_EQ(shown(completion_of(Operands{none})), "");
  EXPECT_EQ(shown(completion_of(Operands{one, "BALLOTS"})), "+files");
  EXPECT_EQ(shown(completion_of(Operands{one, "england|wales"})), "england wales");
  EXPECT_EQ(shown(completion_of(Operands{one_or_more, "FOLDER"})), "+folders");
}

TEST(FirstWords, AreEachAreaOnceWithItsVerbsAndWhatStandsAlone) {
  std::string text;
  for (const auto& [word, summary] : first_words(kExampleCommands))
    text += word + ": " + summary + '\n';
  EXPECT_EQ(text,
            "metric: project, list\nobservation: import\nserve: Serves the pages.\n"
            "help: Prints what a command does and takes.\n");
}

TEST(ShellQuoted, IsOneWord) { EXPECT_EQ(shell_quoted("it's $5\n"), R"('it'\''s $5 ')"); }

}  // namespace
}  // namespace commonweal::platform
