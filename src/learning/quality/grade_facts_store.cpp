#include "learning/quality/grade_facts_store.hpp"

#include <algorithm>

#include "learning/evidence/study_store.hpp"
#include "methods/meta/egger.hpp"

namespace commonweal::learning {
namespace {

bool is_behind(const Study& study, const missions::Effect& effect) {
  if (study.state != StudyState::included || study.intervention != effect.intervention)
    return false;
  if (effect.metric && study.metric == effect.metric) return true;
  return study.outcome.empty() || study.outcome == effect.outcome;
}

bool is_randomised(const Study& study) {
  return study.design == StudyDesign::rct || study.design == StudyDesign::cluster_rct;
}

// None where too few studies have what the test needs, or all are as exact as each other.
std::optional<double> egger_p(const missions::Effect& effect, const std::vector<Study>& behind) {
  std::vector<methods::StudyEffect> poolable;
  for (const Study& study : behind) {
    if (!is_poolable(study) || study.measure != effect.measure) continue;
    poolable.push_back({.label = study.code,
                        .estimate = *study.effect,
                        .variance = *study.standard_error * *study.standard_error});
  }
  if (poolable.empty()) return std::nullopt;
  const auto effects = methods::Effects::make(std::move(poolable));
  if (!effects) return std::nullopt;
  const auto test = methods::egger_test(*effects);
  return test ? std::optional(test->slope.p) : std::nullopt;
}

std::optional<double> baseline_risk(const missions::Directory& directory,
                                    const missions::Effect& effect) {
  for (const missions::Factor* factor : directory.factors_of(effect.code)) {
    if (factor->kind == missions::FactorKind::baseline_risk) return factor->value;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Study> studies_behind(const std::vector<Study>& all, const missions::Effect& effect) {
  std::vector<Study> behind;
  for (const Study& study : all) {
    if (is_behind(study, effect)) behind.push_back(study);
  }
  return behind;
}

GradeFacts grade_facts(const missions::Directory& directory, const missions::Effect& effect,
                       const std::vector<Study>& behind) {
  GradeFacts facts = facts_of(effect);
  facts.baseline_risk = baseline_risk(directory, effect);
  facts.egger_p = egger_p(effect, behind);
  facts.studies_held = static_cast<std::int64_t>(behind.size());
  facts.randomised = std::ranges::count_if(behind, is_randomised);
  return facts;
}

GradeFacts load_grade_facts(platform::Transaction& transaction,
                            const missions::Directory& directory, const missions::Effect& effect) {
  const auto of_intervention = studies_of_intervention(transaction, effect.intervention);
  return grade_facts(directory, effect, studies_behind(of_intervention, effect));
}

}  // namespace commonweal::learning
