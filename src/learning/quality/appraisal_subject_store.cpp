#include "learning/quality/appraisal_subject_store.hpp"

#include <algorithm>

#include "learning/evidence/study_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/grade_facts_store.hpp"

namespace commonweal::learning {

using missions::Holdings;

base::Result<AppraisalSubject> study_subject(const Holdings& holdings, std::string_view code) {
  const auto study = find_study(holdings.transaction, code);
  if (!study) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no study \"" + std::string(code) + "\".");
  }
  const std::string path = "/studies/" + study->code;
  return AppraisalSubject{.kind = SchemeSubject::study,
                          .code = study->code,
                          .title = study->title,
                          .path = path,
                          .form = path + "/appraise",
                          .known = {{"design", std::string(code_word(study->design))}}};
}

base::Result<AppraisalSubject> effect_subject(const Holdings& holdings, std::string_view code) {
  auto effect = holdings.directory.effect(code);
  if (!effect) return base::fail(std::move(effect));
  const auto* intervention = holdings.directory.find_intervention((*effect)->intervention);
  const std::string path = "/effects/" + (*effect)->code;
  return AppraisalSubject{
      .kind = SchemeSubject::effect,
      .code = (*effect)->code,
      .title = (intervention == nullptr ? (*effect)->intervention : intervention->title) + ": " +
               (*effect)->outcome,
      .path = path,
      .form = path + "/grade",
      .known = {}};
}

std::vector<const Scheme*> schemes_for(const AppraisalSubject& subject) {
  std::vector<const Scheme*> fitting;
  for (const Scheme* scheme : all_schemes()) {
    if (scheme->subject == subject.kind || scheme->subject == SchemeSubject::either) {
      fitting.push_back(scheme);
    }
  }
  std::ranges::stable_partition(fitting,
                                [](const Scheme* it) { return it->code == SchemeCode::grade; });
  return fitting;
}

base::Result<const Scheme*> scheme_for(const AppraisalSubject& subject, std::string_view named) {
  const auto fitting = schemes_for(subject);
  if (named.empty()) return fitting.front();
  auto scheme = scheme_named(named);
  if (!scheme || std::ranges::count(fitting, *scheme) > 0) return scheme;
  return base::fail(
      base::ErrorCode::invalid_input,
      {{.place = "scheme",
        .what = std::string((*scheme)->title) + (subject.kind == SchemeSubject::study
                                                     ? " rates effects, not studies."
                                                     : " rates studies, not effects.")}});
}

std::vector<Appraisal> appraisals_of(const Holdings& holdings, const AppraisalSubject& subject) {
  return subject.kind == SchemeSubject::study
             ? appraisals_of_study(holdings.transaction, subject.code)
             : appraisals_of_effect(holdings.transaction, subject.code);
}

std::vector<GradeSuggestion> suggestions_for(const Holdings& holdings,
                                             const AppraisalSubject& subject,
                                             const Scheme& scheme) {
  const auto* effect = holdings.directory.find_effect(subject.code);
  const bool suggests = subject.kind == SchemeSubject::effect && effect != nullptr &&
                        scheme.code == SchemeCode::grade;
  if (!suggests) return {};
  return grade_suggestions(load_grade_facts(holdings.transaction, holdings.directory, *effect));
}

}  // namespace commonweal::learning
