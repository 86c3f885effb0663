#include "learning/quality/security_store.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "learning/evidence/study_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/grade_facts_store.hpp"
#include "learning/quality/toolkit_padlocks.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::EvidenceGrade;
using missions::Holdings;

constexpr std::string_view kNotOfAttainment =
    "The EEF's padlocks are for effects on attainment in education.";
// Where nobody says what day it is, the effect's own.
constexpr std::size_t kYearDigits = 4;

std::string grade_name(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high: return "High";
    case EvidenceGrade::moderate: return "Moderate";
    case EvidenceGrade::low: return "Low";
    case EvidenceGrade::very_low: return "Very low";
    case EvidenceGrade::not_graded: return "Not graded";
  }
  CW_CHECK(false);
}

void add_grade(Security& security, const Effect& effect, const Appraisal* appraisal) {
  security.grade_name = grade_name(effect.grade);
  if (appraisal != nullptr) security.grade = appraisal->judgement();
  if (security.grade && grade_name(effect.grade) == security.grade->name) {
    for (const auto& reason : security.grade->reasons)
      security.grade_reasons.push_back(reason.what);
  } else if (!effect.grade_reasons.empty()) {
    security.grade_reasons.push_back(effect.grade_reasons);
  }
}

int year_of(const Holdings& holdings, const Effect& effect) {
  if (holdings.today) return static_cast<int>(std::chrono::year_month_day(*holdings.today).year());
  return std::stoi(effect.published_on.substr(0, kYearDigits));
}

void compute_padlocks(Security& security, const Holdings& holdings, const Effect& effect,
                      const std::vector<Study>& studies) {
  auto [given, note] =
      padlock_answers(studies_behind(studies, effect), effect, year_of(holdings, effect));
  security.padlocks_note = std::move(note);
  if (given.empty()) return;
  security.padlocks = judge(Answers::make(scheme(SchemeCode::eef_toolkit), given).value());
  security.padlocks_from = Security::PadlocksFrom::studies;
}

void add_padlocks(Security& security, const Holdings& holdings, const Effect& effect,
                  const Appraisal* appraisal, const std::vector<Study>& studies) {
  if (appraisal != nullptr) {
    security.padlocks = appraisal->judgement();
    security.padlocks_from = Security::PadlocksFrom::appraisal;
    security.padlocks_note = appraisal->note;
  } else if (is_of_attainment(holdings.directory, effect)) {
    compute_padlocks(security, holdings, effect, studies);
  } else {
    security.padlocks_note = kNotOfAttainment;
  }
}

const Appraisal* latest(const std::vector<Appraisal>& all, const Effect& effect,
                        SchemeCode scheme) {
  const Appraisal* found = nullptr;
  for (const Appraisal& appraisal : all) {
    if (appraisal.effect != effect.code || appraisal.scheme != scheme) continue;
    if (found == nullptr || found->appraised_on < appraisal.appraised_on) found = &appraisal;
  }
  return found;
}

Security security_of(const Holdings& holdings, const Effect& effect,
                     const std::vector<Appraisal>& appraisals, const std::vector<Study>& studies) {
  Security security{.effect = effect.code,
                    .grade = std::nullopt,
                    .grade_name = {},
                    .grade_reasons = {},
                    .padlocks = std::nullopt,
                    .padlocks_note = {}};
  add_grade(security, effect, latest(appraisals, effect, SchemeCode::grade));
  add_padlocks(security, holdings, effect, latest(appraisals, effect, SchemeCode::eef_toolkit),
               studies);
  return security;
}

}  // namespace

Security security_of_effect(const Holdings& holdings, const Effect& effect) {
  return security_of(holdings, effect, appraisals_of_effect(holdings.transaction, effect.code),
                     studies_of_intervention(holdings.transaction, effect.intervention));
}

std::vector<Security> security_of_effects(const Holdings& holdings) {
  const auto appraisals = appraisals_of(holdings.transaction);
  const auto studies = studies_of(holdings.transaction);
  std::vector<Security> all;
  for (const Effect& effect : holdings.directory.effects()) {
    all.push_back(security_of(holdings, effect, appraisals, studies));
  }
  return all;
}

}  // namespace commonweal::learning
