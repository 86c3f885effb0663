#include "learning/synthesis/synthesis_command.hpp"

#include <array>
#include <sstream>

#include "learning/synthesis/effect_version_store.hpp"
#include "learning/synthesis/synthesis_fixture.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

struct SynthesisCommand : SynthesisFixture {
  SynthesisCommand() : SynthesisFixture(platform::TestDatabase::Place::file) {}

  Printed run(const std::vector<std::string>& words, platform::MayRule may = {}) {
    const std::array commands = {kPoolHeldStudies, kPublishEffect};
    const platform::World world{.open_store =
                                    [this](std::string_view, platform::Opening) {
                                      return platform::Store::open(database.url(),
                                                                   synthesis_schema());
                                    },
                                .now = [] { return missions::kNow; },
                                .actor = "shell:ann",
                                .commands = commands,
                                .may = std::move(may)};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }
};

TEST_F(SynthesisCommand, PrintsWhatTheStudiesComeTo) {
  const auto [status, out, err] =
      run({"evidence", "synthesis", "bcg", "--outcome", "tuberculosis", "--moderator", "ablat"});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_TRUE(
      out.starts_with("13 studies, pooled, come to a risk ratio of 0.49 (95% interval 0.34 "
                      "to 0.70).\nFor every 100 people"))
      << out;
  EXPECT_TRUE(says(out,
                   "  estimate -0.7145 (0.1798), 95% interval -1.0669 to -0.3622, normal, p < "
                   "0.001\n"))
      << out;
  EXPECT_TRUE(says(out, "  tau² 0.3132, I² 92.22%, H² 12.86, Q(12) 152.23, p < 0.001\n")) << out;
  EXPECT_TRUE(says(out, "For each 1 more of ablat the effect changes by -0.0291")) << out;
  EXPECT_TRUE(says(out, "\nCareful: ")) << out;
}

TEST_F(SynthesisCommand, PrintsItAsJson) {
  const auto [status, out, err] = run({"evidence", "synthesis", "bcg", "--knha", "--json"});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_TRUE(says(out, "\"method\": \"reml, knapp-hartung\"")) << out;
}

TEST_F(SynthesisCommand, RefusesWordsInterventionsAndOutcomesThatThereAreNot) {
  EXPECT_EQ(run({"evidence", "synthesis", "bcg", "--method", "best"}).err,
            "commonweal: --method: \"best\" is not one of reml, pm, dl, ml, eb, sj, he, fixed, mh "
            "or peto.\n");
  EXPECT_EQ(run({"evidence", "synthesis", "none"}).status, ExitStatus::bad_input);
  EXPECT_EQ(run({"evidence", "synthesis", "bcg", "--outcome", "beauty"}).err,
            "commonweal: --outcome: No study held of this intervention has the outcome "
            "\"beauty\".\n");
  EXPECT_EQ(run({"evidence", "synthesis", "bcg", "--knha", "--inference", "student"}).status,
            ExitStatus::bad_input);
}

TEST_F(SynthesisCommand, SaysNoWhereThereIsNothingToPool) {
  given(missions::RecordKind::intervention, {missions::sound(missions::RecordKind::intervention)});
  const auto [status, out, err] = run({"evidence", "synthesis", "extra-clinics"});
  EXPECT_EQ(status, ExitStatus::answer_is_no);
  EXPECT_EQ(out, "No study of this intervention is held.\n");
}

TEST_F(SynthesisCommand, PublishesAVersionAndRefusesTheSameAgain) {
  const std::vector<std::string> words = {
      "effect",           "publish",  "bcg",     "--outcome",    "tuberculosis", "--code",
      "bcg-tuberculosis", "--source", "nhs-rtt", "--conversion", "risk"};
  const auto first = run(words);
  EXPECT_EQ(first.out, "Published version 1 of bcg-tuberculosis.\n") << first.err;
  const auto again = run(words);
  EXPECT_EQ(again.status, ExitStatus::bad_input);
  EXPECT_TRUE(says(again.err, "Nothing has changed since version 1")) << again.err;
  const auto nobody = run(words, [](platform::Right, std::string_view) { return false; });
  EXPECT_EQ(nobody.err, "commonweal: Only an evidence lead publishes effects.\n");
}

TEST_F(SynthesisCommand, KeepsWhatAFurtherVersionDoesNotSayAnew) {
  const std::string code = "bcg-tuberculosis";
  const auto first =
      run({"effect", "publish", "bcg", "--code", code, "--source", "nhs-rtt", "--onset-months", "3",
           "--grade", "low", "--grade-reasons", "Trials differ"});
  EXPECT_EQ(first.status, ExitStatus::done) << first.err;
  const auto second = run({"effect", "publish", "bcg", "--code", code, "--knha"});
  EXPECT_EQ(second.out, "Published version 2 of bcg-tuberculosis.\n") << second.err;
  platform::Transaction transaction(store, platform::Access::read);
  const auto effect = effect_version(transaction, code, 2)->effect;
  EXPECT_EQ(effect.onset_months, 3);
  EXPECT_EQ(effect.source, "nhs-rtt");
  EXPECT_EQ(effect.grade, missions::EvidenceGrade::low);
}

TEST_F(SynthesisCommand, SaysThatAGradeDoesNotHoldForOtherStudies) {
  const std::string code = "bcg-tuberculosis";
  EXPECT_EQ(run({"effect", "publish", "bcg", "--code", code, "--source", "nhs-rtt", "--grade",
                 "low", "--grade-reasons", "Trials differ"})
                .status,
            ExitStatus::done);
  given_studies({study_called("new-1", -0.1, 0.2)});
  const auto second = run({"effect", "publish", "bcg", "--code", code});
  EXPECT_TRUE(says(second.out,
                   "Published version 2 of bcg-tuberculosis.\nThe version before is "
                   "graded low certainty"))
      << second.out << second.err;
}

TEST_F(SynthesisCommand, RefusesMoreGradesAndTraitsThanThereAre) {
  EXPECT_EQ(run({"evidence", "synthesis", "bcg", "--moderator", "nope"}).status,
            ExitStatus::bad_input);
  EXPECT_EQ(run({"evidence", "synthesis", "bcg", "--subgroup", "zz"}).status,
            ExitStatus::bad_input);
  EXPECT_TRUE(says(
      run({"effect", "publish", "bcg", "--code", "new", "--source", "nhs-rtt", "--grade", "high"})
          .err,
      "--grade-reasons: Say why it is graded so."));
}

}  // namespace
}  // namespace commonweal::learning
