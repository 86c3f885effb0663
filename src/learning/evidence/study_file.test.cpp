#include "learning/evidence/study_file.hpp"

#include <sstream>

#include "learning/evidence/study_effect.hpp"
#include "learning/evidence/study_fixture.hpp"
#include "missions/record_file.hpp"

namespace commonweal::learning {
namespace {

TEST(StudyFile, ReadsReferencesByTheirNameAndTablesOtherwise) {
  const std::string references = "TY  - JOUR\nTI  - One\nER  -\n";
  EXPECT_EQ(studies_in_file({"a.RIS", references}, {}).value().records.size(), 1U);
  EXPECT_FALSE(studies_in_file({"a.csv", references}, {}));
}

TEST(StudyFile, IsReadBackAsItWasTakenAway) {
  const auto study = missions::made_of<Study>(sound_study());
  const std::string csv = platform::csv_of(studies_sheet({&study}));
  EXPECT_EQ(studies_in_file({"a.csv", csv}, {}).value().records.front(), sound_study());
  const auto workbook = platform::xlsx_of(studies_sheet({&study})).value();
  EXPECT_EQ(studies_in_file({"a.xlsx", workbook}, {}).value().records.front(), sound_study());
  EXPECT_EQ(studies_in_file({"a.ris", studies_ris({&study})}, {study}).value().duplicates.size(),
            1U);
}

TEST(StudyFile, PlacesProblemsInTheFileThatWasSent) {
  EXPECT_NE(missions::told(studies_in_file({"mine.csv", "study\na\n"}, {})).find("mine.csv"),
            std::string::npos);
}

// England's example has its effects with the figures they were worked out from.
TEST(StudyFile, OfTheExampleHasTheEffectsThatItsCountsGive) {
  std::istringstream none;
  const auto records = missions::read_records(study_table(), "examples/england/studies.csv", none);
  ASSERT_TRUE(records) << missions::told(records);
  int counted = 0;
  for (const auto& record : *records) {
    const auto study = missions::made_of<Study>(record);
    const auto text = effect_text(study);
    if (text.form != EffectForm::counts) continue;
    const auto effect = worked_effect(text);
    ASSERT_TRUE(effect) << study.code << missions::told(effect);
    EXPECT_NEAR(*effect->effect, *study.effect, 1e-12) << study.code;
    EXPECT_NEAR(*effect->standard_error, *study.standard_error, 1e-12) << study.code;
    EXPECT_EQ(effect->people, study.people) << study.code;
    ++counted;
  }
  EXPECT_EQ(counted, 13 + 136);
}

}  // namespace
}  // namespace commonweal::learning
