#include "platform/cli/run.hpp"

#include <new>
#include <optional>
#include <sstream>
#include <stdexcept>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

base::Result<ExitStatus> print_call(const Call& call) {
  for (const auto& operand : call.operands) call.out << operand << '\n';
  for (const auto& [name, value] : call.values) call.out << name << '=' << value << '\n';
  return ExitStatus::done;
}

base::Result<ExitStatus> answer_no(const Call&) { return ExitStatus::answer_is_no; }

base::Result<ExitStatus> refuse_much(const Call&) {
  base::Error error{base::ErrorCode::conflict, {{"a.csv:2:1", "No."}, {"", "Never."}}, 7};
  return tl::unexpected(std::move(error));
}

base::Result<ExitStatus> fail_world(const Call&) { throw StoreFailure("The disk is full."); }

base::Result<ExitStatus> fail_file(const Call&) { throw std::runtime_error("a.csv: cut off"); }

base::Result<ExitStatus> be_wrong(const Call& call) {
  CW_CHECK(call.operands.size() == 99);
  return ExitStatus::done;
}

base::Result<ExitStatus> go_past_the_end(const Call& call) {
  call.operands.at(99);
  return ExitStatus::done;
}

base::Result<ExitStatus> miss_a_value(const Call&) { return std::optional<ExitStatus>().value(); }

base::Result<ExitStatus> want_memory(const Call&) { throw std::bad_alloc(); }

constexpr Option kOptions[] = {
    {.name = "--from", .value = "PERIOD", .help = "Where to start."},
    {.name = "--to", .value = "LEVEL", .help = "Where to end.", .need = Option::Need::required},
    {.name = "--rate", .value = "KIND", .help = "How.", .fallback = "endpoints"},
    {.name = "--json", .help = "Prints JSON."},
};

const Command kCommands[] = {
    {.area = "metric",
     .verb = "project",
     .summary = "Projects a series.",
     .description = "Projects a series by replaying its past, which takes more than one line.",
     .example = "commonweal metric project series.csv --to low",
     .operands = {Operands::Count::one, "SERIES.csv", "The file of figures."},
     .options = kOptions,
     .run = print_call},
    {.area = "test", .verb = "no", .summary = "Answers no.", .run = answer_no},
    {.area = "test", .verb = "refuse", .summary = "Refuses.", .run = refuse_much},
    {.area = "test", .verb = "world", .summary = "Fails.", .run = fail_world},
    {.area = "test", .verb = "file", .summary = "Fails.", .run = fail_file},
    {.area = "test", .verb = "defect", .summary = "Is wrong.", .run = be_wrong},
    {.area = "test", .verb = "past", .summary = "Is wrong.", .run = go_past_the_end},
    {.area = "test", .verb = "miss", .summary = "Is wrong.", .run = miss_a_value},
    {.area = "test", .verb = "memory", .summary = "Is large.", .run = want_memory},
    {.verb = "alone", .summary = "Stands alone.", .run = answer_no},
};

struct Ending {
  int status;
  std::string out;
  std::string err;

  friend bool operator==(const Ending&, const Ending&) = default;
};

Ending run(const std::vector<std::string>& words) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const World world{.commands = kCommands};
  const auto status = run_words(words, world, "commonweal 1\n", {in, out, err});
  return {static_cast<int>(status), out.str(), err.str()};
}

TEST(RunWords, SortsOptionsAndOperandsByTheRecord) {
  const Ending expected{0, "s.csv\n--from=2023-09\n--json=yes\n--rate=endpoints\n--to=low\n", ""};
  EXPECT_EQ(run({"metric", "project", "s.csv", "--from", "2023-09", "--to=low", "--json"}),
            expected);
  EXPECT_EQ(run({"metric", "project", "--json", "--to", "low", "--from=2023-09", "--", "s.csv"}),
            expected);
  EXPECT_EQ(run({"metric", "project", "-", "--to", "-5"}).out, "-\n--rate=endpoints\n--to=-5\n");
}

TEST(RunWords, NamesEverythingThatIsWrongWithTheWords) {
  const auto ending = run({"metric", "project", "--form", "2023", "--json=1", "b", "c", "--rate"});
  EXPECT_EQ(ending.status, 2);
  EXPECT_EQ(ending.out, "");
  EXPECT_EQ(ending.err,
            "commonweal: --form: There is no such option; --help lists them. Did you mean --from?\n"
            "commonweal: --json: It takes no value.\n"
            "commonweal: --rate: Give its value: KIND.\n"
            "commonweal: b: This is one word too many. The usage is: commonweal metric project "
            "SERIES.csv --to LEVEL [options]\n"
            "commonweal: --to: Give --to LEVEL. Where to end.\n");
  EXPECT_EQ(run({"metric", "project", "--to", "low", "--to", "high"}).err,
            "commonweal: --to: Give it only once.\n"
            "commonweal: Give SERIES.csv: The file of figures.\n");
}

TEST(RunWords, EndsInAStatusAndASentenceWhateverHappens) {
  EXPECT_EQ(run({"test", "no"}), (Ending{1, "", ""}));
  EXPECT_EQ(run({"alone"}), (Ending{1, "", ""}));
  EXPECT_EQ(run({"test", "refuse"}),
            (Ending{2, "",
                    "commonweal: a.csv:2:1: No.\ncommonweal: Never.\n"
                    "commonweal: There are 7 more problems like these.\n"}));
  EXPECT_EQ(run({"test", "world"}),
            (Ending{3, "", "commonweal: The disk is full. Nothing was changed.\n"}));
  EXPECT_EQ(run({"test", "file"}),
            (Ending{3, "", "commonweal: a.csv: cut off. Nothing was changed.\n"}));
}

TEST(RunWords, ShowsNothingOfADefectButANumberToReport) {
  const auto ending = run({"test", "defect"});
  EXPECT_EQ(ending.status, 70);
  EXPECT_EQ(ending.err.find("run.test.cpp"), std::string::npos);
  EXPECT_NE(ending.err.find("report it with reference "), std::string::npos);
  EXPECT_EQ(run({"test", "defect"}), ending);
}

TEST(RunWords, KnowsOurMistakesByWhateverTheLibraryThrows) {
  for (const char* verb : {"past", "miss"}) {
    const auto ending = run({"test", verb});
    EXPECT_EQ(ending.status, 70) << verb;
    EXPECT_EQ(ending.err.find("::"), std::string::npos) << ending.err;
  }
  EXPECT_EQ(run({"test", "memory"}),
            (Ending{3, "", "commonweal: There was not enough memory. Nothing was changed.\n"}));
}

TEST(RunWords, LeavesAWordAfterTwoDashesToTheCommand) {
  EXPECT_EQ(run({"metric", "project", "--to", "low", "--", "--help"}).out,
            "--help\n--rate=endpoints\n--to=low\n");
}

TEST(RunWords, SaysWhatThereIsWhenAskedForWhatThereIsNot) {
  EXPECT_EQ(run({"metric", "projct", "x"}).err,
            "commonweal: There is no command \"metric projct\"; commonweal --help lists them. Did "
            "you mean \"metric project\"?\n");
  EXPECT_EQ(run({"nonsense"}).status, 2);
  EXPECT_EQ(run({"help", "nonsense"}).err,
            "commonweal: There is no command \"nonsense\"; commonweal --help lists them.\n");
  EXPECT_EQ(run({"alon", "--db", "x"}).err,
            "commonweal: There is no command \"alon\"; commonweal --help lists them. Did you mean "
            "\"alone\"?\n");
  EXPECT_EQ(run({"alon", "x.csv"}).err,
            "commonweal: There is no command \"alon x.csv\"; commonweal --help lists them. Did you "
            "mean \"alone\"?\n");
  EXPECT_LT(run({std::string(100'000, 'x')}).err.size(), 200U);
  EXPECT_EQ(run({}).status, 2);
  EXPECT_EQ(run({"metric"}).status, 2);
  EXPECT_NE(run({"metric"}).err.find("metric project"), std::string::npos);
}

TEST(RunWords, PrintsHelpFromTheRecord) {
  const auto ending = run({"metric", "project", "--help"});
  EXPECT_EQ(ending.status, 0);
  EXPECT_EQ(ending.out,
            R"(Usage: commonweal metric project SERIES.csv --to LEVEL [options]

Projects a series by replaying its past, which takes more than one line.

  SERIES.csv
      The file of figures.

Options:
  --from PERIOD
      Where to start.
  --to LEVEL
      Where to end.
  --rate KIND
      How. Default: endpoints.
  --json
      Prints JSON.
  --help
      Prints this.

Example:
  commonweal metric project series.csv --to low
)");
  EXPECT_EQ(run({"help", "metric", "project"}), ending);
  EXPECT_EQ(run({"--version"}).out, "commonweal 1\n");
  EXPECT_EQ(run({"help"}), run({"--help"}));
  EXPECT_EQ(run({"help", "metric", "project", "--", "x"}), ending);
}

}  // namespace
}  // namespace commonweal::platform
