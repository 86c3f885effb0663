#include "learning/toolkit/what_works_store.hpp"

#include "learning/evidence/study.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {

WhatWorksCounts load_counts(const missions::Holdings& holdings) {
  WhatWorksCounts counts;
  for (const auto& one : holdings.directory.interventions()) {
    ++(one.stage == missions::InterventionStage::idea ? counts.ideas : counts.interventions);
  }
  counts.effects = holdings.directory.effects().size();
  counts.studies = missions::record_ids(holdings.transaction, study_table()).size();
  for (const auto& question : holdings.directory.questions()) {
    if (question.state == missions::QuestionState::open) ++counts.open_questions;
    if (question.state == missions::QuestionState::answered) ++counts.answered_questions;
  }
  return counts;
}

}  // namespace commonweal::learning
