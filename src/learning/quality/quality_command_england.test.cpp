// The appraisals of the England example against the effects and studies that they are of.

#include <algorithm>
#include <map>
#include <sstream>

#include "learning/evidence/study.hpp"
#include "learning/quality/answers_fixture.hpp"
#include "learning/quality/appraisal_change_store.hpp"
#include "learning/quality/design_ceiling.hpp"
#include "missions/record_example.hpp"
#include "missions/record_file.hpp"

namespace commonweal::learning {
namespace {

constexpr auto kFolder = "examples/england/";

std::vector<missions::Record> records_in(const missions::RecordTable& table,
                                         const std::string& file) {
  std::istringstream nothing;
  const auto records = missions::read_records(table, kFolder + file, nothing);
  EXPECT_TRUE(records) << file << ": " << (records ? "" : records.error().problems[0].what);
  return records.value_or(std::vector<missions::Record>{});
}

std::vector<Appraisal> england() {
  std::vector<Appraisal> all;
  for (const auto& record : records_in(appraisal_table(), "appraisals.csv")) {
    all.push_back(missions::made_of<Appraisal>(record));
  }
  return all;
}

TEST(EnglandAppraisals, GiveTheGradesThatTheEffectsHave) {
  const auto& table = missions::table_of(missions::RecordKind::effect);
  std::map<std::string, missions::Effect> effects;
  for (const auto& record : records_in(table, "effects.csv")) {
    effects.emplace(record.code, missions::made_of<missions::Effect>(record));
  }
  int graded = 0;
  for (const Appraisal& appraisal : england()) {
    if (appraisal.scheme != SchemeCode::grade) continue;
    ASSERT_TRUE(effects.contains(*appraisal.effect)) << appraisal.code;
    const auto& effect = effects.at(*appraisal.effect);
    const auto judgement = appraisal.judgement();
    EXPECT_EQ(code_word(effect.grade), code_word(grade_of(judgement))) << effect.code;
    EXPECT_EQ(effect.grade_reasons, reasons_text(judgement)) << effect.code;
    ++graded;
  }
  EXPECT_EQ(graded, 4);
}

TEST(EnglandAppraisals, ClaimNoBetterDesignThanTheStudies) {
  std::map<std::string, Study> studies;
  for (const auto& record : records_in(study_table(), "studies.csv")) {
    studies.emplace(record.code, missions::made_of<Study>(record));
  }
  for (const Appraisal& appraisal : england()) {
    if (!appraisal.study) continue;
    ASSERT_TRUE(studies.contains(*appraisal.study)) << appraisal.code;
    EXPECT_FALSE(design_conflict(studies.at(*appraisal.study), appraisal.answers))
        << appraisal.code;
  }
}

// Nobody's word stands in the example as a fact: each says what it rests on or that it is ours.
TEST(EnglandAppraisals, SayThatTheyAreOurs) {
  for (const Appraisal& appraisal : england()) {
    EXPECT_TRUE(appraisal.note.starts_with("Ours")) << appraisal.code;
  }
}

}  // namespace
}  // namespace commonweal::learning
