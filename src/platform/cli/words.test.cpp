#include "platform/cli/words.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"

namespace commonweal::platform {
namespace {

const Command& kProject = kExampleCommands[0];

CommandWords sorted(const std::vector<std::string>& words) {
  auto result = sorted_words(kProject, words);
  return result ? *std::move(result) : CommandWords{};
}

// "place: what", a line for each.
std::string problems(const std::vector<std::string>& words) {
  const auto result = sorted_words(kProject, words);
  std::string text;
  if (result) return text;
  for (const auto& [place, what] : result.error().problems) text += place + ": " + what + '\n';
  return text;
}

constexpr Option kSeveralOptions[] = {
    {.name = "--replace", .value = "ID,...", .help = "Who dropped out."},
    {.name = "--add1", .value = "[exhaustive]", .help = "Adds."},
};
constexpr Command kSelect{.area = "assembly", .verb = "select", .options = kSeveralOptions};
constexpr Command kCount{.area = "budget",
                         .verb = "count",
                         .operands = {Operands::Count::one, "FILE.pb", "Votes."},
                         .options = kSeveralOptions};

TEST(SortedWords, JoinsSeveralValuesHoweverTheyAreGiven) {
  EXPECT_EQ(sorted_words(kSelect, {"--replace", "a", "b", "--add1"})->values["--replace"], "a,b");
  EXPECT_EQ(sorted_words(kSelect, {"--replace", "a", "--replace=b"})->values["--replace"], "a,b");
  const auto count = sorted_words(kCount, {"--replace", "a", "votes.pb"});
  EXPECT_EQ(count->operands, std::vector<std::string>{"votes.pb"})
      << "where there are operands a word alone is one";
}

TEST(SortedWords, TakesTheWordOfASwitchAndNoOther) {
  EXPECT_EQ(sorted_words(kCount, {"--add1", "votes.pb"})->values["--add1"], "yes");
  EXPECT_EQ(sorted_words(kCount, {"--add1", "exhaustive", "votes.pb"})->values["--add1"],
            "exhaustive");
  EXPECT_EQ(sorted_words(kCount, {"votes.pb", "--add1=exhaustive"})->values["--add1"],
            "exhaustive");
  EXPECT_EQ(sorted_words(kCount, {"votes.pb", "--add1=x"}).error().problems[0].what,
            "It stands alone or with the word exhaustive.");
}

TEST(SortedWords, TakesANegativeNumberAndADashAsValues) {
  EXPECT_EQ(sorted({"a.csv", "--to", "-5"}).values["--to"], "-5");
  EXPECT_EQ(sorted({"a.csv", "--to", "-"}).values["--to"], "-");
}

TEST(SortedWords, DoesNotTakeAnOptionAsTheValueOfAnother) {
  EXPECT_EQ(problems({"a.csv", "--to", "low", "--from", "--json"}),
            "--from: Give its value: PERIOD.\n");
  EXPECT_EQ(problems({"--to", "low", "--from", "--", "a.csv"}),
            "--from: Give its value: PERIOD.\n");
  EXPECT_EQ(problems({"a.csv", "--to", "--from", "2023"}),
            "--to: Give its value: low|high|NUMBER.\n");
}

TEST(SortedWords, RefusesTheValueOfAnUnknownOptionTogetherWithIt) {
  EXPECT_EQ(problems({"a.csv", "--to", "low", "--dbase", "x"}),
            "--dbase: There is no such option; --help lists them.\n");
  EXPECT_EQ(problems({"--dbase", "a.csv", "--to", "low"}),
            "--dbase: There is no such option; --help lists them.\n");
  const std::string two = problems({"a.csv", "--to", "low", "--dbase", "x", "y"});
  EXPECT_NE(two.find("This is one word too many."), std::string::npos) << two;
}

TEST(SortedWords, TakesAnyValueAfterAnEqualsSign) {
  EXPECT_EQ(sorted({"a.csv", "--to=low", "--from=--json"}).values["--from"], "--json");
  EXPECT_EQ(sorted({"a.csv", "--to=low", "--from=a=b"}).values["--from"], "a=b");
}

TEST(SortedWords, RefusesAnEmptyValue) {
  EXPECT_EQ(problems({"a.csv", "--to="}), "--to: Give its value: low|high|NUMBER.\n");
  EXPECT_EQ(problems({"a.csv", "--to", ""}), "--to: Give its value: low|high|NUMBER.\n");
  EXPECT_EQ(problems({"a.csv", "--to", "low", "--rate="}),
            "--rate: Give its value: endpoints|least-squares.\n");
}

TEST(SortedWords, JoinsTheValuesOfAnOptionThatTakesSeveral) {
  constexpr Option kSeveral[] = {{.name = "--by", .value = "COL,...", .help = ""},
                                 {.name = "--where", .value = "COL=TEXT;...", .help = ""}};
  const Command command{.verb = "pool", .options = kSeveral, .run = do_nothing};
  const auto values =
      sorted_words(command, {"--by", "a,b", "--where=x=1", "--by", "c", "--where", "y=2"})->values;
  EXPECT_EQ(values.find("--by")->second, "a,b,c");
  EXPECT_EQ(values.find("--where")->second, "x=1;y=2");
}

TEST(SortedWords, RefusesAnEmptyOperand) {
  EXPECT_EQ(problems({"", "--to", "low"}),
            "\"\": The word is empty. Give SERIES.csv: The file of figures.\n");
}

TEST(SortedWords, TellsOfTheMissingOptionThatIsOnlyNamedAmongTheOperands) {
  EXPECT_EQ(problems({"--", "--to"}),
            "--to: Give --to low|high|NUMBER. The level: the record, or a number > 0 | < 9.\n");
}

TEST(SortedWords, TakesFilesThatStartWithADashAfterTwoDashes) {
  EXPECT_EQ(sorted({"--to", "low", "--", "-a.csv"}).operands, std::vector<std::string>{"-a.csv"});
  EXPECT_EQ(
      problems({"--to", "low", "-a.csv"}),
      "-a.csv: There is no such option; --help lists them. If it is SERIES.csv, put -- before "
      "it.\n: Give SERIES.csv: The file of figures.\n");
}

TEST(SortedWords, QuotesOnlyTheBeginningOfAVeryLongWord) {
  const std::string tail(1'000'000, 'x');
  EXPECT_EQ(problems({"a.csv", "--to", "low", "--é" + tail}),
            "--é" + std::string(56, 'x') + "…: There is no such option; --help lists them.\n");
  EXPECT_LT(problems({"a.csv", "--to", "low", tail}).size(), 250U);
}

TEST(Nearest, IsTheCandidateThatDiffersLeastAndNoneThatDiffersMuch) {
  EXPECT_EQ(nearest("--form", {"--to", "--from", "--for"}), "--for");
  EXPECT_EQ(nearest("project", {"import", "export"}), "");
  EXPECT_EQ(nearest(std::string(1'000'000, 'x'), {"x"}), "");
  EXPECT_EQ(nearest("no", {"go", "at"}), "go");
  EXPECT_EQ(nearest("ab", {"cd"}), "");
}

}  // namespace
}  // namespace commonweal::platform
