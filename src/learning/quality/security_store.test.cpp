#include "learning/quality/security_store.hpp"

#include "learning/quality/grade_facts_store.hpp"
#include "learning/quality/quality_fixture.hpp"
#include "learning/quality/toolkit_padlocks.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using missions::RecordKind;

struct SecurityOfEffects : QualityFixture {
  Security security() {
    return seen([](const Holdings& holdings) {
      return security_of_effect(holdings, *holdings.directory.find_effect(kEffect));
    });
  }
  // The sound effect as one on attainment: a standardised difference in schools.
  void given_attainment() {
    auto effect = missions::sound_but(RecordKind::effect, "measure", "standardised-difference");
    effect.fields[missions::table_of(RecordKind::effect).column("grade")] = "not-graded";
    given(RecordKind::effect, effect);
    given(RecordKind::intervention,
          missions::sound_but(RecordKind::intervention, "services", "schools"));
  }
  GradeFacts facts() {
    return seen([](const Holdings& holdings) {
      return load_grade_facts(holdings.transaction, holdings.directory,
                              *holdings.directory.find_effect(kEffect));
    });
  }
  void given_studies(int count, const std::string& design) {
    std::vector<missions::Record> records;
    for (int i = 0; i < count; ++i) {
      records.push_back(study("further-" + std::to_string(i), design));
    }
    given(study_table(), records);
  }
};

TEST_F(SecurityOfEffects, ShowsTheGradeOfTheRecordWhereNobodyAppraised) {
  const auto found = security();
  EXPECT_EQ(found.grade_name, "Moderate");
  EXPECT_EQ(found.grade_reasons, std::vector<std::string>{"Few studies."});
  EXPECT_FALSE(found.grade);
  EXPECT_FALSE(found.padlocks);
  EXPECT_EQ(found.padlocks_note, "The EEF's padlocks are for effects on attainment in education.");
}

TEST_F(SecurityOfEffects, ShowsTheReasonsOfTheAppraisal) {
  given(appraisal_table(), {appraisal("a", "", kEffect, "grade", kGradeAnswers)});
  const auto found = security();
  EXPECT_EQ(found.grade->name, "Moderate");
  EXPECT_EQ(found.grade_reasons, std::vector<std::string>{"Down one for risk of bias."});
}

TEST_F(SecurityOfEffects, ComputesPadlocksFromTheStudiesHeld) {
  given_attainment();
  auto found = security();
  ASSERT_TRUE(found.padlocks);
  EXPECT_EQ(found.padlocks->name, "0 padlocks");
  EXPECT_EQ(found.padlocks_from, Security::PadlocksFrom::studies);
  EXPECT_EQ(found.grade_name, "Not graded");
  given_studies(27, "before-after");
  found = security();
  EXPECT_EQ(found.padlocks->name, "2 padlocks");
  EXPECT_EQ(reasons_of(*found.padlocks), "studies -2, not-randomised -1");
  EXPECT_NE(found.padlocks_note.find("2 of 30 randomised, 30 of 30 of the last 20 years"),
            std::string::npos)
      << found.padlocks_note;
}

TEST_F(SecurityOfEffects, PrefersPadlocksThatSomebodyAppraised) {
  given_attainment();
  given(appraisal_table(),
        {appraisal("p", "", kEffect, "eef-toolkit",
                   "studies=80; not-randomised=no; not-independent=yes; not-recent=no; "
                   "not-usual-setting=no; variation=no")});
  const auto found = security();
  EXPECT_EQ(found.padlocks->name, "4 padlocks");
  EXPECT_EQ(found.padlocks_from, Security::PadlocksFrom::appraisal);
}

TEST_F(SecurityOfEffects, IsTheSameForOneAsForAll) {
  given_attainment();
  const auto all = seen([](const Holdings& holdings) { return security_of_effects(holdings); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].padlocks->name, security().padlocks->name);
}

TEST_F(SecurityOfEffects, CountsTheStudiesBehindAnEffect) {
  auto other = study("other-outcome", "rct");
  other.fields[study_table().column("outcome")] = "costs";
  auto left_out = study("left-out", "rct");
  left_out.fields[study_table().column("state")] = "excluded";
  left_out.fields[study_table().column("excluded_because")] = "Another population";
  given(study_table(), {other, left_out});
  EXPECT_EQ(facts().studies_held, 3);
  EXPECT_EQ(facts().randomised, 2);
  EXPECT_FALSE(facts().egger_p);
  EXPECT_FALSE(facts().baseline_risk);
  given(RecordKind::factor, missions::sound(RecordKind::factor));
  EXPECT_EQ(facts().baseline_risk, 0.2);
}

// Effects that grow with their errors, as Egger's test looks for.
TEST_F(SecurityOfEffects, TestsForSmallStudyEffectsWhereStudiesHaveWhatItNeeds) {
  std::vector<missions::Record> records;
  for (int i = 1; i <= 12; ++i) {
    auto record = study("trial-" + std::to_string(i), "rct");
    const double error = 0.05 * i;
    record.fields[study_table().column("measure")] = "risk-ratio";
    record.fields[study_table().column("effect")] =
        std::to_string(-0.1 - 2 * error + (i % 2 == 0 ? 0.01 : -0.01));
    record.fields[study_table().column("standard_error")] = std::to_string(error);
    records.push_back(record);
  }
  given(study_table(), records);
  ASSERT_TRUE(facts().egger_p);
  EXPECT_LT(*facts().egger_p, 0.001);
}

}  // namespace
}  // namespace commonweal::learning
