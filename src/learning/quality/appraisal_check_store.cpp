// What must hold of all appraisals together: check_appraisals() of appraisal_change_store.hpp.

#include <map>

#include "base/problems.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/quality/appraisal_change_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/design_ceiling.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordKind;

// "bcg-tuberculosis" -> "very-low", as the records say.
std::map<std::string, std::string, std::less<>> grades_held(platform::Transaction& transaction) {
  const auto& table = missions::table_of(RecordKind::effect);
  std::map<std::string, std::string, std::less<>> grades;
  for (const auto& record : missions::records_of(transaction, table)) {
    grades[record.code] = record.fields[table.column("grade")];
  }
  return grades;
}

void check_grade(const Appraisal& appraisal, const std::string& held, base::Problems& problems) {
  const auto given = code_word(grade_of(appraisal.judgement()));
  if (held == given) return;
  problems.add({.place = appraisal.code,
                .what = "The appraisal " + appraisal.code + " grades the effect " +
                        *appraisal.effect + " " + std::string(given) + "; its record says " + held +
                        ". Import the effect with that grade, or grade it on its page."});
}

}  // namespace

base::Result<void> check_appraisals(platform::Transaction& transaction) {
  base::Problems problems;
  missions::check_references_of(transaction, appraisal_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto grades = grades_held(transaction);
  for (const Appraisal& appraisal : appraisals_of(transaction)) {
    if (appraisal.study) {
      auto conflict =
          design_conflict(find_study(transaction, *appraisal.study).value(), appraisal.answers);
      if (conflict) problems.add({.place = appraisal.code, .what = conflict->what + "."});
    } else if (appraisal.scheme == SchemeCode::grade) {
      check_grade(appraisal, grades.find(*appraisal.effect)->second, problems);
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

}  // namespace commonweal::learning
