#include "missions/effect_change_command.hpp"

#include <gtest/gtest.h>

#include "missions/effect_change_fixture.hpp"
#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

struct EffectUnitsCommand : ShellFixture {
  EffectUnitsCommand() {
    given_records();
    auto open = store();
    platform::Transaction transaction(open, platform::Access::write);
    EXPECT_TRUE(
        put_records(transaction, RecordKind::intervention, two_interventions(), act_of("test")));
    EXPECT_TRUE(put_records(transaction, RecordKind::effect, two_effects(), act_of("test")));
    EXPECT_TRUE(put_records(transaction, RecordKind::factor, their_factors(), act_of("test")));
    transaction.commit();
  }
};

TEST_F(EffectUnitsCommand, PrintsTheStepsAsATable) {
  const auto printed = run({"evidence", "units", "texts-waits", "--reach", "300"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.out,
            R"(Text messages: still waiting after a year (effect texts-waits, version 1)

If 300 people were reached in England, Waiting list would be about 3.00 people lower.
No interval was published for this effect, so that none can be shown here.

Step                                                 Value      Change   Variance  Source
Effect: mean difference, still waiting after a year  -0.0100                       Waiting times
Change for each person reached                                  -0.0100            The two above
Would have happened anyway                           none       -0.0100            Not held
Do not complete                                      none       -0.0100            Not held
How much of the effect is expected here              all of it  -0.0100            Not held
People reached                                       300        -3.00              As asked
Of the metric, for one of these                      1.00       -3.00              One is one. Taken as exact

The evidence is of moderate certainty.
How much of the effect carries over to here is not known. All of it is taken.
)");
}

TEST_F(EffectUnitsCommand, PrintsJson) {
  const auto printed =
      run({"evidence", "units", "extra-clinics-waits", "--reach", "1000", "--json"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  EXPECT_TRUE(says(printed.out, "\"change\": -78.69"));
  EXPECT_TRUE(says(printed.out, "\"method\": \"effect-to-units 1\""));
}

TEST_F(EffectUnitsCommand, DrawsByTheSeedThatIsGiven) {
  const auto at = [&](const char* seed) {
    return run({"evidence", "units", "extra-clinics-waits", "--seed", seed}).out;
  };
  EXPECT_EQ(at("7"), at("7"));
  EXPECT_NE(at("7"), at("8"));
}

TEST_F(EffectUnitsCommand, RefusesWhatIsNoWholeNumberOfPeople) {
  const auto at = [&](const char* option, const char* number) {
    return run({"evidence", "units", "texts-waits", option, number});
  };
  const std::string number = ". Give a whole number from 0 on, such as 10000.\n";
  expect_refused(at("--reach", "1.5"),
                 "commonweal: --reach: \"1.5\" is not a number of people" + number);
  expect_refused(
      at("--reach", "99999999999999999999"),
      "commonweal: --reach: \"99999999999999999999\" is more people than there are" + number);
  expect_refused(at("--seed", "99999999999999999999"),
                 "commonweal: --seed: \"99999999999999999999\" is not a seed. Give a whole number "
                 "from 0 to 9223372036854775807.\n");
  EXPECT_TRUE(
      says(at("--reach", "0").out, "If nobody were reached, nothing would change.\n\nStep"));
}

TEST_F(EffectUnitsCommand, NamesTheOptionThatMakesNoSense) {
  expect_refused(
      run({"evidence", "units", "texts-waits", "--reach", "-1", "--prediction"}),
      "commonweal: --reach: \"-1\" is not a number of people. Give a whole number from 0 on, such "
      "as 10000.\n"
      "commonweal: --prediction: This effect has no prediction interval. Choose pooled.\n");
  expect_refused(run({"evidence", "units", "none"}), "commonweal: There is no effect \"none\".\n");
}

}  // namespace
}  // namespace commonweal::missions
