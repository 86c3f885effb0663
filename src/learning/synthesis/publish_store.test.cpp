// Publishing, what it refuses, and what is read back of it.

#include "learning/synthesis/publish_store.hpp"

#include <chrono>

#include "learning/synthesis/effect_version_store.hpp"
#include "learning/synthesis/synthesis_fixture.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::told;
using platform::Role;

constexpr auto kLater = missions::kNow + std::chrono::hours{24};

struct PublishStore : SynthesisFixture {
  std::vector<EffectVersion> versions() {
    platform::Transaction transaction(store, platform::Access::read);
    return effect_versions(transaction, "bcg-tuberculosis");
  }
  std::optional<EffectNews> news() {
    platform::Transaction transaction(store, platform::Access::read);
    return load_news(transaction, effect_versions(transaction, "bcg-tuberculosis").back());
  }
};

TEST_F(PublishStore, WritesWhatThePoolSaysWithItsMethodAndTheDigestOfItsStudies) {
  PoolChoice choice;
  choice.question.inference = methods::Inference::knapp_hartung;
  const auto done = published(bcg_text(), choice);
  ASSERT_TRUE(done) << told(done);
  EXPECT_EQ(done->version, 1);
  const auto effect = versions().at(0).effect;
  EXPECT_NEAR(effect.estimate, -0.7145, 5e-5);
  EXPECT_NEAR(effect.standard_error.value(), 0.1808, 5e-5);
  EXPECT_NEAR(effect.limits->upper, -0.3206, 5e-5);
  EXPECT_EQ(effect.prediction_degrees, 12);
  EXPECT_EQ(effect.method, "reml, knapp-hartung");
  EXPECT_EQ(effect.studies, 13);
  EXPECT_EQ(effect.people, 357347);
  EXPECT_EQ(effect.published_on, "2026-11-23");
  EXPECT_EQ(effect.inputs.size(), 64U);
  EXPECT_EQ(effect.grade, missions::EvidenceGrade::not_graded);
  EXPECT_EQ(rows("SELECT action FROM audit WHERE table_name = 'effect' ORDER BY id"), "test\n");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(PublishStore, KeepsFactorsWithWhereTheyComeFrom) {
  auto text = bcg_text();
  text.factors[missions::FactorKind::baseline_risk] = {"0.02", "0.001", "A register, row 3"};
  ASSERT_TRUE(published(text));
  seen([](const missions::Holdings& holdings) {
    const auto factors = holdings.directory.factors_of("bcg-tuberculosis");
    ASSERT_EQ(factors.size(), 1U);
    EXPECT_EQ(factors[0]->code, "bcg-tuberculosis-baseline-risk");
    EXPECT_EQ(factors[0]->value, 0.02);
  });
  text.factors[missions::FactorKind::baseline_risk].value = "0.03";
  const auto again = published(text, {}, kLater);
  ASSERT_TRUE(again) << told(again);
  EXPECT_FALSE(again->is_new_version);
  EXPECT_EQ(versions().size(), 1U);
}

TEST_F(PublishStore, RefusesToPublishTheSameTwice) {
  ASSERT_TRUE(published(bcg_text()));
  const auto again = published(bcg_text(), {}, kLater);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::conflict);
  EXPECT_TRUE(says(told(again), "Nothing has changed since version 1"));
  EXPECT_EQ(versions().size(), 1U);
}

TEST_F(PublishStore, KeepsTheMethodOfTheVersionBeforeWhereNoneIsChosen) {
  PoolChoice choice;
  choice.question.inference = methods::Inference::knapp_hartung;
  ASSERT_TRUE(published(bcg_text(), choice));
  const auto same = published(bcg_text(), {}, kLater);
  EXPECT_TRUE(says(told(same), "Nothing has changed since version 1")) << told(same);
  given_studies({study_called("new-1", -0.1, 0.2)}, kLater);
  ASSERT_TRUE(published(bcg_text(), {}, kLater));
  EXPECT_EQ(versions().at(1).effect.method, "reml, knapp-hartung");
}

TEST_F(PublishStore, TakesFiguresThatAnotherProgramEndsANudgeAwayForTheSame) {
  ASSERT_TRUE(published(bcg_text()));
  auto record = record_of(versions().at(0).effect);
  auto& tau2 = record.fields[missions::table_of(missions::RecordKind::effect).column("tau2")];
  tau2 = base::shortest(std::stod(tau2) * 1.0002);
  record.fields[missions::table_of(missions::RecordKind::effect).column("i2")] = "";
  given(missions::RecordKind::effect, {record});
  EXPECT_TRUE(says(told(published(bcg_text(), {}, kLater)), "Nothing has changed"));
}

TEST_F(PublishStore, KeepsAGradeOnlyWhileItsStudiesAreTheSame) {
  auto text = bcg_text();
  text.grade = "low";
  text.grade_reasons = "Trials differ";
  ASSERT_TRUE(published(text));
  PoolChoice choice;
  choice.question.method = methods::PoolMethod::paule_mandel;
  const auto same = published(bcg_text(), choice, kLater);
  ASSERT_TRUE(same) << told(same);
  EXPECT_EQ(same->notice, "");
  EXPECT_EQ(versions().at(1).effect.grade, missions::EvidenceGrade::low);
  EXPECT_EQ(versions().at(1).effect.grade_reasons, "Trials differ");
  given_studies({study_called("new-1", -0.1, 0.2)}, kLater);
  const auto other = published(bcg_text(), choice, kLater);
  ASSERT_TRUE(other) << told(other);
  EXPECT_TRUE(says(other->notice, "is graded low certainty, and its studies are not"))
      << other->notice;
  EXPECT_EQ(versions().at(2).effect.grade, missions::EvidenceGrade::not_graded);
  EXPECT_EQ(versions().at(2).effect.grade_reasons, "");
}

TEST_F(PublishStore, RefusesAGradeWithoutReasonsAndAnOnsetOfCenturies) {
  auto text = bcg_text();
  text.grade = "high";
  text.onset_months = "601";
  const auto words = told(published(text));
  EXPECT_TRUE(says(words, "Say why it is graded so.")) << words;
  EXPECT_TRUE(says(words, "\"601\" months are more than 50 years.")) << words;
}

TEST_F(PublishStore, RefusesTheSameStudiesUnderASecondCode) {
  ASSERT_TRUE(published(bcg_text()));
  auto text = bcg_text();
  text.code = "bcg-again";
  EXPECT_TRUE(says(told(published(text)), "published already, as \"bcg-tuberculosis\""));
  given_studies({study_called("new-1", -0.1, 0.2)}, kLater);
  EXPECT_TRUE(published(text, {}, kLater));
}

TEST_F(PublishStore, CountsVersionsInTheOrderWritten) {
  ASSERT_TRUE(published(bcg_text()));
  PoolChoice choice;
  choice.question.method = methods::PoolMethod::paule_mandel;
  const auto second = published(bcg_text(), choice, kLater);
  ASSERT_TRUE(second) << told(second);
  EXPECT_EQ(second->version, 2);
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_EQ(effect_version(transaction, "bcg-tuberculosis", 1)->effect.method, "reml");
  EXPECT_EQ(effect_version(transaction, "bcg-tuberculosis", 1)->latest, 2);
  EXPECT_EQ(effect_version(transaction, "bcg-tuberculosis", 2)->effect.method, "pm");
  EXPECT_FALSE(effect_version(transaction, "bcg-tuberculosis", 3));
  EXPECT_FALSE(effect_version(transaction, "bcg-tuberculosis", 0));
  EXPECT_EQ(latest_version(transaction, "bcg-tuberculosis"), 2);
  EXPECT_FALSE(latest_version(transaction, "none"));
}

TEST_F(PublishStore, RefusesWhatDoesNotMakeSenseEachAtItsField) {
  auto text = bcg_text();
  text.code = "BCG effect";
  text.source = "";
  text.onset_months = "soon";
  text.factors[missions::FactorKind::deadweight] = {"2", "", "A guess"};
  const auto done = published(text);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::invalid_input);
  const std::string words = told(done);
  EXPECT_TRUE(says(words, "Enter a code for the effect")) << words;
  EXPECT_TRUE(says(words, "Choose the source of the studies.")) << words;
  EXPECT_TRUE(says(words, "Give a share between 0 and 1.")) << words;
  text = bcg_text();
  text.metric = "beauty";
  EXPECT_TRUE(says(told(published(text)), "There is no metric \"beauty\"."));
}

TEST_F(PublishStore, RefusesStudiesInSeveralMeasuresUntilOneIsNamed) {
  auto other = study_called("bcg-odds", -0.5, 0.2);
  other.measure = missions::EffectMeasure::odds_ratio;
  given_studies({other});
  const auto mixed = published(bcg_text());
  ASSERT_FALSE(mixed);
  EXPECT_TRUE(says(told(mixed), "never mixed"));
  PoolChoice choice;
  choice.measure = "risk-ratio";
  EXPECT_TRUE(published(bcg_text(), choice));
  choice.measure = "odds-ratio";
  const auto wrong = published(bcg_text(), choice);
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(says(told(wrong), "is a risk ratio for tuberculosis"));
}

TEST_F(PublishStore, RefusesTheCodeOfAnotherInterventionAndOfAQuotedEffect) {
  given(missions::RecordKind::intervention, {missions::sound(missions::RecordKind::intervention)});
  auto record = missions::sound(missions::RecordKind::effect);
  record.code = "other";
  given(missions::RecordKind::effect, {record});
  auto text = bcg_text();
  text.code = "other";
  EXPECT_TRUE(says(told(published(text)), "is one of another intervention"));
  record = missions::sound_but(missions::RecordKind::effect, "origin", "quoted");
  record.code = "quoted";
  record.fields[missions::table_of(missions::RecordKind::effect).column("intervention")] = "bcg";
  given(missions::RecordKind::effect, {record});
  text.code = "quoted";
  EXPECT_TRUE(says(told(published(text)), "is quoted from who published it"));
}

TEST_F(PublishStore, RefusesWhereThereIsNothingToPool) {
  std::vector<Study> studies = bcg_studies();
  for (Study& study : studies) {
    study.state = StudyState::excluded;
    study.excluded_because = "Not of people";
  }
  given_studies(studies, kLater);
  EXPECT_TRUE(says(told(published(bcg_text(), {}, kLater)), "There is nothing to publish."));
}

TEST_F(PublishStore, IsTheEvidenceLeadsAlone) {
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(may_publish(transaction, evidence_visitor(Role::evidence_lead)));
  for (const Role role : platform::kRoles) {
    if (role == Role::evidence_lead) continue;
    EXPECT_FALSE(may_publish(transaction, evidence_visitor(role))) << code_word(role);
  }
  EXPECT_FALSE(may_publish(transaction, {}));
  EXPECT_FALSE(may_publish(transaction, evidence_visitor(Role::evidence_lead, "E92000001")));
}

TEST_F(PublishStore, SaysWhichStudiesWereAddedSinceAndWhatItWouldBeNow) {
  ASSERT_TRUE(published(bcg_text()));
  EXPECT_TRUE(news()->is_same);
  EXPECT_EQ(news_sentences(versions()[0].effect, *news()).at(0),
            "The studies held today are those that it was pooled from.");
  auto changed_study = bcg_studies()[7];
  changed_study.effect = 0.5;
  auto gone = bcg_studies()[0];
  gone.state = StudyState::excluded;
  gone.excluded_because = "Retracted";
  auto first = study_called("new-1", -0.1, 0.2);
  auto second = study_called("new-2", 0.0, 0.1);
  given_studies({changed_study, gone, first, second}, kLater);
  const auto since = news();
  ASSERT_TRUE(since);
  EXPECT_FALSE(since->is_same);
  ASSERT_TRUE(since->then);
  EXPECT_EQ(since->then->studies.size(), 13U);
  EXPECT_EQ(since->added, (std::vector<std::string>{"Study new-1", "Study new-2"}));
  EXPECT_EQ(since->removed, std::vector<std::string>{"Aronson 1948"});
  EXPECT_EQ(since->changed, std::vector<std::string>{"TPT Madras 1980"});
  const auto sentences = news_sentences(versions()[0].effect, *since);
  EXPECT_EQ(sentences.at(0),
            "Two studies were added since it was published: Study new-1 and Study new-2.");
  EXPECT_TRUE(sentences.at(3).starts_with("The effect would now be 0.")) << sentences.at(3);
  EXPECT_TRUE(says(sentences.back(), "; the interval would be ")) << sentences.back();
  EXPECT_TRUE(says(sentences.back(), "The estimate moves by ")) << sentences.back();
  EXPECT_GT(since->change->estimate, 0);
}

TEST_F(PublishStore, FindsTheStudiesAgainWhereALaterVersionOnlyGradesTheEffect) {
  ASSERT_TRUE(published(bcg_text()));
  given_studies({study_called("new-1", -0.1, 0.2)}, kLater);
  auto record = record_of(versions()[0].effect);
  record.fields[missions::table_of(missions::RecordKind::effect).column("grade")] = "low";
  const auto graded = changed([&](const missions::Holdings& holdings) {
    return put_records(holdings.transaction, missions::RecordKind::effect, {record},
                       act_at(kLater + std::chrono::hours{1}));
  });
  ASSERT_TRUE(graded) << told(graded);
  EXPECT_EQ(versions().size(), 2U);
  EXPECT_EQ(news()->added, std::vector<std::string>{"Study new-1"});
  EXPECT_TRUE(news()->then);
}

TEST_F(PublishStore, HasNoNewsOfAQuotedEffect) {
  given(missions::RecordKind::intervention, {missions::sound(missions::RecordKind::intervention)});
  auto record = missions::sound_but(missions::RecordKind::effect, "origin", "quoted");
  record.code = "bcg-tuberculosis";
  given(missions::RecordKind::effect, {record});
  EXPECT_FALSE(news());
}

}  // namespace
}  // namespace commonweal::learning
