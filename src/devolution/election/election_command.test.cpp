#include "devolution/election/election_command.hpp"

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

constexpr const char* kWard = "examples/democracy/ward.blt";

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

Printed count(const std::string& file, std::vector<std::string> options,
              const std::string& text = "") {
  options.insert(options.begin(), {"election", "count", file});
  const auto commands = election_commands();
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(text);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(options, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

TEST(ElectionCommand, PrintsTheStagesOfAWard) {
  const auto printed = count(kWard, {});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.err, "");
  EXPECT_EQ(printed.out, R"(Example ward
3 seats, 500 valid papers, quota 126.
Counted by single transferable vote by the rules of Scottish councils (SSI 2007/42).
7 papers name nobody who stands and are not counted.

Elected, in this order:
  1  Ada Birch "Ward Together"
  2  Ben Castle "Ward Together"
  3  Cara Dunn "Green Spaces"

Stage 1  First preferences. Elected: Ada Birch "Ward Together".
Stage 2  Surplus of Ada Birch "Ward Together", papers at 0.38536 of their value. Elected: Ben Castle
         "Ward Together".
Stage 3  Surplus of Ben Castle "Ward Together", papers at 0.09115 of their value.
Stage 4  Exclusion of Gwen Hart "Independent".
Stage 5  Exclusion of Dev Ellis "Fair Fares".
Stage 6  Exclusion of Esi Frame "Independent". Elected: Cara Dunn "Green Spaces".

                                    Stage 1    Stage 2    Stage 3    Stage 4    Stage 5    Stage 6
Ada Birch "Ward Together"         205.00000  126.00000  126.00000  126.00000  126.00000  126.00000
Ben Castle "Ward Together"         87.00000  138.63824  126.00000  126.00000  126.00000  126.00000
Cara Dunn "Green Spaces"           85.00000   93.47792   93.47792  106.47792  106.47792  133.47792
Dev Ellis "Fair Fares"             49.00000   49.00000   51.98947   51.98947          -          -
Esi Frame "Independent"            43.00000   43.00000   43.00000   61.00000   80.00000          -
Gwen Hart "Independent"            31.00000   31.00000   32.09380          -          -          -
Not transferable                    0.00000   18.88264   27.43550   28.52930   61.51877  114.51877
Lost by rounding                    0.00000    0.00120    0.00331    0.00331    0.00331    0.00331

No lot was needed.

Method: elections 1. Seed 1.
File: SHA-256 c0bba04770da6aaee1c320328f7024d36c97f3378eabd88c8617f8198813b365
Again: commonweal election count examples/democracy/ward.blt --rules scottish --seats 3 --seed 1
)");
}

TEST(ElectionCommand, CountsByTheOtherRules) {
  const auto nhs = count(kWard, {"--rules", "nhs-ft"});
  EXPECT_EQ(nhs.out, R"(Example ward
3 seats, 500 valid papers, quota 126.
Counted by single transferable vote by the Model Election Rules 2014 of NHS foundation trusts.
7 papers name nobody who stands and are not counted.

Elected, in this order:
  1  Ada Birch "Ward Together"
  2  Ben Castle "Ward Together"
  3  Cara Dunn "Green Spaces"

Stage 1  First preferences. Elected: Ada Birch "Ward Together".
Stage 2  Surplus of Ada Birch "Ward Together", papers at 0.50 each. Elected: Ben Castle "Ward
         Together".
Stage 3  Surplus of Ben Castle "Ward Together", papers at 0.50 each.
Stage 4  Exclusion of Gwen Hart "Independent".
Stage 5  Exclusion of Esi Frame "Independent". Elected: Cara Dunn "Green Spaces".

                                  Stage 1  Stage 2  Stage 3  Stage 4  Stage 5
Ada Birch "Ward Together"          205.00   126.00   126.00   126.00   126.00
Ben Castle "Ward Together"          87.00   154.00   126.00   126.00   126.00
Cara Dunn "Green Spaces"            85.00    96.00    96.00   109.00   136.00
Dev Ellis "Fair Fares"              49.00    49.00    69.50    69.50    85.50
Esi Frame "Independent"             43.00    43.00    43.00    61.00    18.00
Gwen Hart "Independent"             31.00    31.00    31.00        -        -
Not transferable                     0.00     0.00     7.50     7.50     7.50
Lost by rounding                     0.00     1.00     1.00     1.00     1.00

No lot was needed.
The rules record what is lost by rounding as not transferable too.

Method: elections 1. Seed 1.
File: SHA-256 c0bba04770da6aaee1c320328f7024d36c97f3378eabd88c8617f8198813b365
Again: commonweal election count examples/democracy/ward.blt --rules nhs-ft --seats 3 --seed 1
)");
  const auto fptp = count(kWard, {"--rules", "fptp", "--seats", "1"});
  EXPECT_EQ(fptp.out, R"(Example ward
1 seat, 500 valid papers.
Counted by first past the post.
7 papers name nobody who stands and are not counted.

Elected, in this order:
  1  Ada Birch "Ward Together"

Stage 1  Votes. Elected: Ada Birch "Ward Together".

                                  Stage 1
Ada Birch "Ward Together"             205
Ben Castle "Ward Together"             87
Cara Dunn "Green Spaces"               85
Dev Ellis "Fair Fares"                 49
Esi Frame "Independent"                43
Gwen Hart "Independent"                31

No lot was needed.

Method: elections 1. Seed 1.
File: SHA-256 c0bba04770da6aaee1c320328f7024d36c97f3378eabd88c8617f8198813b365
Again: commonweal election count examples/democracy/ward.blt --rules fptp --seats 1 --seed 1
)");
  const auto approval = count(kWard, {"--rules", "approval"});
  EXPECT_NE(approval.out.find("approval, a vote for everyone a paper names."), std::string::npos);
}

TEST(ElectionCommand, PrintsJson) {
  const auto printed = count(kWard, {"--json"});
  const auto json = JsonObject::read(printed.out);
  ASSERT_TRUE(json);
  EXPECT_EQ(json->number("quota"), 126);
  const auto stages = json->objects("stages");
  ASSERT_GT(stages.size(), 1U);
  EXPECT_EQ(stages[0].text("action"), "first preferences");
  EXPECT_EQ(stages[0].object("tallies")->number("Cara Dunn \"Green Spaces\""), 85);
  EXPECT_EQ(stages[0].number("non_transferable"), 0);
  EXPECT_EQ(json->text("method"), "elections 1");
  EXPECT_EQ(json->text("command"),
            "commonweal election count examples/democracy/ward.blt --rules scottish --seats 3 "
            "--seed 1 --json");
}

constexpr const char* kTied = "3 1\n4 1 0\n2 2 1 0\n2 3 1 0\n0\nAnn\nBen\nCid\nTied\n";

TEST(ElectionCommand, SaysWhichLotWasDrawnAndByWhatSeed) {
  const auto usual = count("-", {}, kTied);
  EXPECT_EQ(usual.err,
            "A lot was needed, and the seed is the usual one, 1. For a count that binds, draw a "
            "seed in public after the papers are known, and give it by --seed.\n");
  const auto chosen = count("-", {"--seed", "20260507"}, kTied);
  EXPECT_EQ(chosen.err, "");
  EXPECT_NE(chosen.out.find("Lots, by seed 20260507:\n  Stage 2: a lot decided who is excluded of "
                            "Ben and Cid, who were level: "),
            std::string::npos)
      << chosen.out;
  EXPECT_EQ(chosen.out, count("-", {"--seed", "20260507"}, kTied).out);
}

TEST(ElectionCommand, RefusesAllThatIsWrongAtOnce) {
  const auto printed = count("-", {"--seats", "9", "--seed", "-1"}, "2 1\n1 1 1 0\n0\nA\nB\nT\n");
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err,
            "commonweal: --seed: -1 is no seed. Give a whole number from 0.\n"
            "commonweal: standard input:2:5: Candidate 1 is ranked twice. Rank each once.\n"
            "commonweal: --seats: 9 seats cannot be filled from 2 candidates. Give 1 to as "
            "many.\n");
}

TEST(ElectionCommand, RefusesAFileThatIsNotThere) {
  const auto printed = count("no.blt", {});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_NE(printed.err.find("no.blt"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::devolution
