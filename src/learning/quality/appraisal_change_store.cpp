#include "learning/quality/appraisal_change_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "base/problems.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/design_ceiling.hpp"
#include "learning/quality/grade_facts_store.hpp"
#include "missions/known_on.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::EvidenceGrade;
using missions::Record;
using missions::RecordKind;
using platform::Right;
using platform::Transaction;

constexpr std::size_t kNoteMax = 2000;
constexpr std::size_t kCodeMax = 64;

void check_note(const std::string& note, base::Problems& problems) {
  if (note.size() > kNoteMax) {
    problems.add({.place = "note", .what = "The note must be 2,000 characters or fewer"});
  }
}

// The one that stands for this subject and scheme keeps its code; a new one is named after both.
std::string code_of(Transaction& transaction, const AppraisalOrder& order) {
  const auto standing = order.study.empty() ? appraisals_of_effect(transaction, order.effect)
                                            : appraisals_of_study(transaction, order.study);
  for (const Appraisal& appraisal : standing) {
    if (appraisal.scheme == order.scheme) return appraisal.code;
  }
  const std::string subject = order.study.empty() ? order.effect : order.study;
  const std::string ending = "-" + std::string(code_word(order.scheme));
  std::string code = subject.substr(0, kCodeMax - ending.size()) + ending;
  for (int number = 2; find_appraisal(transaction, code); ++number) {
    const std::string further = ending + "-" + std::to_string(number);
    code = subject.substr(0, kCodeMax - further.size()) + further;
  }
  return code;
}

base::Result<void> check_study(Transaction& transaction, const AppraisalOrder& order,
                               const Answers& answers, base::Problems& problems) {
  const auto study = find_study(transaction, order.study);
  if (!study) {
    return base::fail(ErrorCode::not_found, "There is no study \"" + order.study + "\".");
  }
  if (auto conflict = design_conflict(*study, answers)) problems.add(*std::move(conflict));
  return {};
}

base::Result<void> check_effect(const AppraisalChange& change, const AppraisalOrder& order,
                                const Answers& answers, base::Problems& problems) {
  auto effect = change.directory.effect(order.effect);
  if (!effect) return base::fail(std::move(effect));
  if (order.scheme != SchemeCode::grade) return {};
  const auto facts = load_grade_facts(change.transaction, change.directory, **effect);
  for (auto& problem : unexplained(answers, grade_suggestions(facts))) {
    problems.add(std::move(problem));
  }
  return {};
}

base::Result<void> put(const AppraisalChange& change, const missions::RecordTable& table,
                       const Record& record) {
  auto done = missions::put_records(
      change.transaction, table, {record},
      {.at = change.now, .actor = change.visitor.actor, .action = "evidence grade"});
  if (!done) return base::fail(std::move(done));
  return {};
}

base::Result<void> put_grade(const AppraisalChange& change, const std::string& effect,
                             const Judgement& judgement) {
  const auto& table = missions::table_of(RecordKind::effect);
  auto record = missions::find_record(change.transaction, table, effect);
  CW_CHECK(record);
  record->fields[table.column("grade")] = code_word(grade_of(judgement));
  record->fields[table.column("grade_reasons")] = reasons_text(judgement);
  return put(change, table, *record);
}

}  // namespace

EvidenceGrade grade_of(const Judgement& judgement) {
  CW_CHECK(judgement.scheme == SchemeCode::grade && judgement.level);
  switch (*judgement.level) {
    case 4: return EvidenceGrade::high;
    case 3: return EvidenceGrade::moderate;
    case 2: return EvidenceGrade::low;
    default: return EvidenceGrade::very_low;
  }
}

bool may_grade(Transaction& transaction, const platform::Visitor& visitor) {
  if (!platform::may_enter(visitor, Right::grade_evidence)) return false;
  return platform::may(visitor, Right::grade_evidence, "", missions::load_scope_tree(transaction));
}

base::Result<Judgement> put_appraisal(const AppraisalChange& change, const AppraisalOrder& order) {
  if (!may_grade(change.transaction, change.visitor)) {
    return base::fail(ErrorCode::forbidden, "Only an evidence lead grades evidence.");
  }
  auto answers = Answers::make(scheme(order.scheme), order.given);
  if (!answers) return base::fail(std::move(answers));
  base::Problems problems;
  auto known = order.study.empty() ? check_effect(change, order, *answers, problems)
                                   : check_study(change.transaction, order, *answers, problems);
  if (!known) return base::fail(std::move(known));
  check_note(order.note, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto filled = [](const std::string& code) {
    return code.empty() ? std::nullopt : std::optional(code);
  };
  const Appraisal appraisal{.code = code_of(change.transaction, order),
                            .study = filled(order.study),
                            .effect = filled(order.effect),
                            .scheme = order.scheme,
                            .answers = *std::move(answers),
                            .appraised_on = missions::text(base::london_day(change.now)),
                            .note = order.note};
  if (auto done = put(change, appraisal_table(), record_of(appraisal)); !done) {
    return base::fail(std::move(done));
  }
  Judgement judgement = appraisal.judgement();
  if (order.scheme == SchemeCode::grade) {
    auto done = put_grade(change, order.effect, judgement);
    if (!done) return base::fail(std::move(done));
  }
  return judgement;
}

}  // namespace commonweal::learning
