#include "devolution/poll/poll_command.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "platform/cli/run.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::devolution {
namespace {

using platform::ExitStatus;
using platform::JsonObject;

constexpr const char* kPoll = "examples/democracy/poll.csv";
constexpr const char* kTargets = "examples/democracy/poll_targets.csv";

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

Printed run(std::vector<std::string> words, const std::string& text = "") {
  words.insert(words.begin(), "poll");
  const auto commands = poll_commands();
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(text);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

Printed weigh(std::vector<std::string> options, const std::string& file = kPoll,
              const std::string& text = "") {
  options.insert(options.begin(), {"weigh", file, "--targets", kTargets});
  return run(std::move(options), text);
}

TEST(PollWeigh, SaysHowWeightsFitAndWhatTheyCost) {
  const auto printed = weigh({});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.err, "");
  EXPECT_EQ(printed.out, R"(300 responses raked to 3 variables in 8 steps.
Weights are from 0.571 to 2.950 times their mean, 1.0000.
Design effect of weighting 1.192 (Kish): as sure as 252 responses of equal weight.

Variable  Category     Responses  Before  Target   After
sex       Female             176  58.67%  51.00%  51.00%
          Male               124  41.33%  49.00%  49.00%
age       16 to 34            56  18.67%  28.00%  28.00%
          35 to 59           116  38.67%  40.00%  40.00%
          60 and over        128  42.67%  32.00%  32.00%
area      Hill               148  49.33%  42.00%  42.00%
          Mill               108  36.00%  33.00%  33.00%
          Quay                44  14.67%  25.00%  25.00%

Method: polls 1.
Responses: SHA-256 b8372b2092d52a60834ea4870fbea2b4868720597a029b6000c3eb9781aa5423
Targets: SHA-256 41596064b25147fb888431226c647999f8014585a182fd441fd30a64593b3a49
Again: commonweal poll weigh examples/democracy/poll.csv --method rake --seed 1 --targets examples/democracy/poll_targets.csv
--csv prints the responses with their weights.
)");
}

TEST(PollWeigh, CalibratesAndTrims) {
  const auto greg = JsonObject::read(weigh({"--method", "greg", "--json"}).out);
  ASSERT_TRUE(greg);
  EXPECT_EQ(greg->truth("met"), true);
  EXPECT_EQ(greg->text("command"),
            "commonweal poll weigh examples/democracy/poll.csv --json --method greg --seed 1 "
            "--targets examples/democracy/poll_targets.csv");
  EXPECT_LE(*greg->number("miss"), 1e-12);
  const auto trimmed = JsonObject::read(weigh({"--trim", "2", "--json"}).out);
  ASSERT_TRUE(trimmed);
  EXPECT_EQ(trimmed->truth("met"), true);
  EXPECT_LE(*trimmed->number("most"), 2 + 1e-6);
  const auto raked = JsonObject::read(weigh({"--json"}).out);
  EXPECT_GT(*raked->number("most"), 2.1);
  const auto logit =
      JsonObject::read(weigh({"--method", "logit", "--bounds", "0.4,2.1", "--json"}).out);
  ASSERT_TRUE(logit);
  EXPECT_EQ(logit->truth("met"), true);
  EXPECT_LT(*logit->number("most"), 2.1);
}

TEST(PollWeigh, EndsWithOneWhereNoWeightsAgree) {
  const auto printed = weigh({"--method", "greg", "--bounds", "0.9,1.1"});
  EXPECT_EQ(printed.status, ExitStatus::answer_is_no);
  EXPECT_NE(printed.out.find("No such weights agree with all targets"), std::string::npos);
  EXPECT_EQ(printed.err, "The weights do not agree with all targets.\n");
}

TEST(PollWeigh, PrintsTheResponsesWithTheirWeights) {
  const auto printed = weigh({"--csv", "--replicates", "3", "--seed", "9"});
  EXPECT_TRUE(printed.out.starts_with(
      "id,sex,age,area,trust,gp_access,priorities,weight,replicate_1,replicate_2,replicate_3\n"));
  EXPECT_EQ(std::count(printed.out.begin(), printed.out.end(), '\n'), 301);
  EXPECT_EQ(printed.out, weigh({"--csv", "--replicates", "3", "--seed", "9"}).out);
}

// Whole areas are left out of a replicate; nobody of them has a weight in it.
TEST(PollWeigh, FitsReplicatesWithoutWhoIsLeftOut) {
  for (const std::string trim : {"2.5", "50"}) {
    const auto printed =
        weigh({"--csv", "--replicates", "jackknife", "--cluster", "gp_access", "--trim", trim});
    EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
    EXPECT_NE(printed.out.find("replicate_3\n"), std::string::npos);
    EXPECT_EQ(printed.out.find("nan"), std::string::npos);
  }
}

TEST(PollWeigh, RefusesAllThatIsWrongAtOnce) {
  const auto printed = weigh({"--method", "logit", "--trim", "0.5", "--replicates", "none"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err,
            "commonweal: --bounds: logit needs them. Give them: 0.3,3.\n"
            "commonweal: --trim: 0.5 is too small. Give a number above 1.\n"
            "commonweal: --replicates: \"none\" is neither jackknife nor a number of bootstraps "
            "from 2 to 1000.\n");
  const auto other = weigh({"--base", "w"}, "-", "sex,age,area,w\nFemale,60 and over,Hill,0\n");
  EXPECT_EQ(other.err,
            "commonweal: standard input:2:4: \"0\" in the column w is no number above 0. Give "
            "one.\n");
}

TEST(PollTable, ShowsAQuestionByGroups) {
  const auto printed = run({"table", kPoll, "--question", "gp_access", "--by", "age"});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.out, R"(gp_access by age: 300 responses of 300 rows, not weighted.

%           All   16 to 34   35 to 59   60 and over
Easy       45.0       41.1       37.9-         53.1+
Hard       33.3       35.7       42.2+         24.2-
Neither    21.7       23.2       19.8          22.7
Responses   300         56        116           128
+ and - are higher and lower than among everybody else, by chance alone in fewer than 1 of 20.
Whether groups differ at all (Rao and Scott): F 2.42 on 4.00 and 1,196.0 degrees, p 0.0469.

Method: polls 1.
Responses: SHA-256 b8372b2092d52a60834ea4870fbea2b4868720597a029b6000c3eb9781aa5423
Again: commonweal poll table examples/democracy/poll.csv --by age --question gp_access
)");
}

TEST(PollTable, ShowsSeveralAnswersOfACell) {
  const auto printed = run({"table", kPoll, "--question", "priorities", "--split", ";"});
  EXPECT_EQ(printed.out, R"(priorities: 278 responses of 300 rows, not weighted.
Several answers may be given: shares are of people who answered.

Answer  Responses  Share %    95% limits  Design effect
Buses         146     52.5  46.6 to 58.3           1.00
Health        214     77.0  71.7 to 81.6           1.00
Parks          88     31.7  26.4 to 37.4           1.00
Safety        114     41.0  35.4 to 46.9           1.00

Method: polls 1.
Responses: SHA-256 b8372b2092d52a60834ea4870fbea2b4868720597a029b6000c3eb9781aa5423
Again: commonweal poll table examples/democracy/poll.csv --question priorities --split ';'
)");
}

TEST(PollTable, LeavesOutWhatFewPeopleStandBehind) {
  std::string text = "q,g\n";
  for (int i = 0; i < 40; ++i) text += i % 2 == 0 ? "yes,a\n" : "no,a\n";
  for (int i = 0; i < 13; ++i) text += i < 3 ? "yes,b\n" : "no,b\n";
  const auto printed = run({"table", "-", "--question", "q", "--by", "g"}, text);
  EXPECT_NE(printed.out.find("yes        43.4   [c]   [c]"), std::string::npos) << printed.out;
  EXPECT_EQ(printed.out.find("23."), std::string::npos);  // 3 of 13 is 23.1%.
  const auto json = run({"table", "-", "--question", "q", "--by", "g", "--json"}, text);
  EXPECT_EQ(json.out.find("0.23"), std::string::npos);
  EXPECT_NE(json.out.find("\"suppressed\": true"), std::string::npos);
}

TEST(PollTable, PrintsTheSameFiguresAsRows) {
  const auto printed = run({"table", kPoll, "--question", "gp_access", "--csv"});
  EXPECT_TRUE(printed.out.starts_with(
      "group,answer,responses,share,error,lower,upper,design_effect,difference,difference_p\n"
      ",Easy,"));
}

TEST(PollTable, TellsColumnsThatAreNotThere) {
  const auto printed = run({"table", "-", "--question", "a,b", "--by", "g"}, "q,x\n1,2\n");
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.err,
            "commonweal: --by: There is no column \"g\" in standard input. It has q, x.\n"
            "commonweal: --question: There is no column \"a\" in standard input. It has q, x.\n"
            "commonweal: --question: There is no column \"b\" in standard input. It has q, x.\n");
}

}  // namespace
}  // namespace commonweal::devolution
