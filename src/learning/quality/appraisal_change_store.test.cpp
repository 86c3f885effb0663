#include "learning/quality/appraisal_change_store.hpp"

#include "learning/quality/design_ceiling.hpp"
#include "learning/quality/quality_fixture.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using missions::RecordKind;
using platform::Role;

struct AppraisalChanges : QualityFixture {
  static AppraisalOrder of_study(std::string answers, std::string study = "leeds") {
    return {.study = std::move(study),
            .effect = "",
            .scheme = SchemeCode::maryland,
            .given = given_in(answers),
            .note = ""};
  }
  static AppraisalOrder of_effect(std::string_view changes = "", std::string note = "") {
    return {.study = "",
            .effect = kEffect,
            .scheme = SchemeCode::grade,
            .given = given_but(kGradeAnswers, changes),
            .note = std::move(note)};
  }
  missions::Effect effect() {
    return seen([](const Holdings& holdings) { return *holdings.directory.find_effect(kEffect); });
  }
  std::string audited() {
    return seen([](const Holdings& holdings) {
      auto row = holdings.transaction.prepare(
          "SELECT action, table_name FROM audit WHERE action = 'evidence grade' ORDER BY id");
      std::string told;
      while (row.next()) told += row.text(1) + ' ';
      return told;
    });
  }
  std::size_t versions() {
    return seen([](const Holdings& holdings) {
      return missions::record_versions(holdings.transaction, RecordKind::effect, 1LL << 62, kEffect)
          .size();
    });
  }
};

// Sound, the effect was graded moderate for "Few studies."; the figures suggest observational.
TEST_F(AppraisalChanges, GradeAnEffectAndItsRecordByOneAct) {
  EXPECT_EQ(versions(), 1U);
  EXPECT_EQ(put(of_effect("risk-of-bias=very-serious")), "Low");
  EXPECT_EQ(effect().grade, missions::EvidenceGrade::low);
  EXPECT_EQ(effect().grade_reasons, "Down two for risk of bias.");
  EXPECT_EQ(versions(), 2U);
  EXPECT_EQ(audited(), "appraisal effect ");
}

TEST_F(AppraisalChanges, MapEveryLevelOfGradeToTheRecords) {
  EXPECT_EQ(put(of_effect("risk-of-bias=not-serious")), "High");
  EXPECT_EQ(effect().grade, missions::EvidenceGrade::high);
  EXPECT_EQ(effect().grade_reasons, "");
  EXPECT_EQ(put(of_effect()), "Moderate");
  EXPECT_EQ(effect().grade, missions::EvidenceGrade::moderate);
  EXPECT_EQ(put(of_effect("start=observational; risk-of-bias=serious")), "Very low");
  EXPECT_EQ(effect().grade, missions::EvidenceGrade::very_low);
}

TEST_F(AppraisalChanges, KeepOneAppraisalForASubjectAndSchemeInVersions) {
  put(of_study(kTrialAnswers));
  EXPECT_EQ(put(of_study("design=rct; comparable=no; attrition=some; contamination=none")),
            "Level 2");
  const auto held = seen(
      [](const Holdings& holdings) { return appraisals_of_study(holdings.transaction, "leeds"); });
  ASSERT_EQ(held.size(), 1U);
  EXPECT_EQ(held[0].code, "leeds-maryland");
  EXPECT_EQ(held[0].appraised_on, "2026-11-23");
  EXPECT_EQ(held[0].judgement().name, "Level 2");
}

TEST_F(AppraisalChanges, AreForWhoMayGradeOnly) {
  for (const Role role : {Role::reader, Role::analyst, Role::mission_unit, Role::administrator}) {
    EXPECT_EQ(put(of_study(kTrialAnswers), visitor_of(role)),
              ": Only an evidence lead grades evidence.\n");
  }
  EXPECT_EQ(put(of_study(kTrialAnswers), {}), ": Only an evidence lead grades evidence.\n");
}

TEST_F(AppraisalChanges, RefuseADesignBetterThanTheStudys) {
  EXPECT_EQ(put(of_study(kTrialAnswers, "york")),
            "design: The study is recorded with the design \"Before and after\", which the scale "
            "gives at most 2. Choose that, or correct the study first\n");
  EXPECT_EQ(put(of_study("design=cohort; controls=yes", "york")), "Level 2");
  EXPECT_EQ(put(of_study(kTrialAnswers, "nowhere")), ": There is no study \"nowhere\".\n");
}

TEST_F(AppraisalChanges, AskForAReasonWhereSuggestionsAreOverruled) {
  EXPECT_EQ(put(of_effect("imprecision=serious")),
            "imprecision-why: Say why you answer \"Imprecision\" otherwise than suggested (Not "
            "serious)\n");
  EXPECT_EQ(put(of_effect("imprecision=serious; imprecision-why=Few places")), "Low");
  EXPECT_EQ(effect().grade_reasons,
            "Down one for risk of bias. Down one for imprecision. Reason given: Few places.");
}

TEST_F(AppraisalChanges, TakeNoNoteThatIsTooLong) {
  EXPECT_EQ(put(of_effect("", std::string(2001, 'x'))),
            "note: The note must be 2,000 characters or fewer\n");
}

TEST_F(AppraisalChanges, NeverGiveTwoSubjectsOneCode) {
  const std::string long_code(60, 'a');
  given(study_table(), {study(long_code + "1", "rct"), study(long_code + "2", "rct")});
  EXPECT_EQ(put(of_study(kTrialAnswers, long_code + "1")), "Level 5");
  EXPECT_EQ(put(of_study(kTrialAnswers, long_code + "2")), "Level 5");
  const auto count =
      seen([](const Holdings& holdings) { return appraisals_of(holdings.transaction).size(); });
  EXPECT_EQ(count, 2U);
}

TEST_F(AppraisalChanges, CheckImportedRecordsAgainstStudiesAndGrades) {
  const auto check = [&] {
    return seen([](const Holdings& holdings) {
      const auto done = check_appraisals(holdings.transaction);
      std::string told;
      if (done) return told;
      for (const auto& it : done.error().problems) told += it.what + "\n";
      return told;
    });
  };
  given(appraisal_table(), {appraisal("a", "leeds", "", "maryland", kTrialAnswers),
                            appraisal("b", "", kEffect, "grade", kGradeAnswers)});
  EXPECT_EQ(check(), "");
  given(appraisal_table(), {appraisal("c", "york", "", "maryland", kTrialAnswers)});
  EXPECT_NE(check().find("which the scale gives at most 2"), std::string::npos);
  given(appraisal_table(),
        {appraisal("c", "york", "", "maryland", "design=before-after; controls=no")});
  given(RecordKind::effect, missions::sound_but(RecordKind::effect, "grade", "high"));
  EXPECT_EQ(check(),
            "The appraisal b grades the effect extra-clinics-waits moderate; its record says high. "
            "Import the effect with that grade, or grade it on its page.\n");
  given(appraisal_table(), {appraisal("d", "nowhere", "", "maryland", kTrialAnswers)});
  EXPECT_NE(check().find("nowhere"), std::string::npos);
}

TEST_F(AppraisalChanges, TakeTheLatestOfSeveralByOneScheme) {
  given(appraisal_table(),
        {appraisal("a", "leeds", "", "maryland", kTrialAnswers, "2026-11-01"),
         appraisal("b", "leeds", "", "maryland", "design=cohort; controls=yes", "2026-11-02"),
         appraisal("c", "leeds", "", "nesta",
                   "account=yes; data=yes; cause=no; independent=no; cost=no; scaled=no")});
  const auto held = seen(
      [](const Holdings& holdings) { return appraisals_of_study(holdings.transaction, "leeds"); });
  ASSERT_EQ(held.size(), 2U);
  EXPECT_EQ(held[0].code, "b");
  EXPECT_EQ(held[1].code, "c");
}

TEST(DesignCeiling, IsGivenForEveryDesignThatStudiesHave) {
  for (const StudyDesign design : kStudyDesigns) {
    EXPECT_LE(maryland_ceiling(design), 5);
    EXPECT_GE(maryland_ceiling(design), 0);
  }
  EXPECT_EQ(maryland_ceiling(StudyDesign::cluster_rct), 5);
  EXPECT_EQ(maryland_ceiling(StudyDesign::regression_discontinuity), 4);
  EXPECT_EQ(maryland_ceiling(StudyDesign::before_after), 2);
  EXPECT_EQ(maryland_ceiling(StudyDesign::qualitative), 0);
}

}  // namespace
}  // namespace commonweal::learning
