#include "learning/quality/scheme.hpp"

#include <algorithm>
#include <set>

#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

TEST(Schemes, AreFoundByTheirCodes) {
  for (const Scheme* scheme : all_schemes()) {
    EXPECT_EQ(scheme_named(code_word(scheme->code)).value(), scheme);
    EXPECT_EQ(&learning::scheme(scheme->code), scheme);
  }
  const auto none = scheme_named("stars");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().problems[0].what,
            "There is no scheme \"stars\". It is one of maryland, nesta, eef-trial, eef-toolkit, "
            "eef-toolkit-2018, emmie, grade.");
}

TEST(Schemes, NameTheirSourcesAndWhatIsOurs) {
  for (const Scheme* scheme : all_schemes()) {
    EXPECT_FALSE(scheme->sources.empty()) << scheme->title;
    EXPECT_FALSE(scheme->limits.empty()) << scheme->title;
    EXPECT_FALSE(scheme->rules.empty()) << scheme->title;
    EXPECT_FALSE(scheme->used_by.empty()) << scheme->title;
  }
}

void expect_sound(const Scheme& scheme, const Question& question) {
  std::set<std::string_view> codes;
  for (const Choice& choice : question.choices) {
    EXPECT_TRUE(codes.insert(choice.code).second) << choice.code;
    const bool steps = choice.step.kind != Step::Kind::none;
    EXPECT_EQ(steps, !choice.reason.empty()) << question.code << '=' << choice.code;
    if (choice.step.kind == Step::Kind::at_most) {
      EXPECT_NE(scheme.level(choice.step.by), nullptr);
    }
  }
  double before = -1;
  for (const Band& band : question.bands) {
    EXPECT_GT(band.up_to, before) << question.code;
    before = band.up_to;
  }
  if (!question.bands.empty()) {
    EXPECT_EQ(before, kNoEnd);
  }
  const auto& after = question.asked_after;
  if (after.question.empty()) return;
  const Question* other = scheme.find(after.question);
  ASSERT_NE(other, nullptr) << question.code;
  for (const auto answer : after.answers) {
    EXPECT_TRUE(std::ranges::count(other->choices, answer, &Choice::code)) << answer;
  }
}

TEST(Schemes, HaveQuestionsThatHoldTogether) {
  for (const Scheme* scheme : all_schemes()) {
    std::set<std::string_view> codes;
    for (const Question& question : scheme->questions) {
      EXPECT_TRUE(codes.insert(question.code).second) << question.code;
      expect_sound(*scheme, question);
    }
    for (std::size_t at = 1; at < scheme->levels.size(); ++at) {
      EXPECT_EQ(scheme->levels[at].value, scheme->levels[at - 1].value + 1) << scheme->title;
    }
  }
}

constexpr std::string_view kCohort = "design=cohort; controls=yes";

TEST(Answers, NameTheQuestionAndTheAnswersThatItKnows) {
  EXPECT_EQ(
      refused_answers(SchemeCode::maryland, given_but(kCohort, "controls=some")),
      "controls: \"Are differences between groups or periods controlled for?\" (controls) has "
      "no answer \"some\". It is one of yes, no.\n");
  EXPECT_EQ(refused_answers(SchemeCode::maryland, given_but(kCohort, "controls=")),
            "controls: \"Are differences between groups or periods controlled for?\" (controls) is "
            "not answered. Choose one of yes, no.\n");
  EXPECT_EQ(refused_answers(SchemeCode::maryland, given_but(kCohort, "stars=5")),
            "stars: Maryland scale asks no question \"stars\".\n");
  EXPECT_EQ(
      refused_answers(SchemeCode::maryland, given_in("design=cohort; controls=yes; controls=no")),
      "controls: \"Are differences between groups or periods controlled for?\" (controls) is "
      "answered twice.\n");
}

TEST(Answers, TakeNumbersInTheirRange) {
  const std::string fine =
      "reviews=3; outcomes=relevant; methods=weak; consistent=broadly; recent=no";
  const auto refused = [&](std::string_view changes) {
    return refused_answers(SchemeCode::eef_toolkit_2018, given_but(fine, changes));
  };
  EXPECT_EQ(refused("reviews=3"), "");
  EXPECT_EQ(refused("reviews=-1"),
            "reviews: \"How many reviews of the evidence are there?\" (reviews) cannot be \"-1\". "
            "Give a number of 0 or more.\n");
  EXPECT_NE(refused("reviews=many"), "");
  EXPECT_NE(refused("reviews=nan"), "");
  EXPECT_NE(refused("reviews=").find("Give a number."), std::string::npos);
}

TEST(Answers, AreOnlyNeededWhereTheyAreAskedFor) {
  const auto answers =
      Answers::make(scheme(SchemeCode::maryland), given_in("design=qualitative")).value();
  EXPECT_FALSE(answers.asked(*answers.scheme().find("attrition")));
  EXPECT_TRUE(answers.asked(*answers.scheme().find("design")));
  EXPECT_EQ(answers.text("attrition"), "");
}

TEST(Answers, StandInTheOrderOfTheScheme) {
  const auto answers =
      Answers::make(scheme(SchemeCode::maryland), given_in("controls=no; design=cohort")).value();
  EXPECT_EQ(answers.all()[0].question, "design");
  EXPECT_EQ(answers.all()[1].question, "controls");
}

TEST(Answers, KeepWordsToOneLineWithoutTheMarkThatPartsThem) {
  const std::string fine =
      "start=trials; risk-of-bias=not-serious; inconsistency=not-serious; "
      "indirectness=not-serious; imprecision=not-serious; publication-bias=undetected; "
      "large-effect=none; dose-response=none; confounding=none";
  auto given = given_in(fine);
  given.push_back({"imprecision-why", "Few people; one town"});
  EXPECT_EQ(
      refused_answers(SchemeCode::grade, given),
      "imprecision-why: \"Reason for the answer on imprecision\" (imprecision-why) must be one "
      "line of 1,000 characters or fewer, without a semicolon.\n");
}

}  // namespace
}  // namespace commonweal::learning
