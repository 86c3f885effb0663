#include "learning/toolkit/what_works_store.hpp"

#include "learning/evaluation/evaluation.hpp"
#include "learning/evidence/study.hpp"
#include "learning/gaps/centre.hpp"
#include "learning/levers/lever_test.hpp"
#include "learning/quality/appraisal.hpp"
#include "learning/spread/adoption.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {

WhatWorksCounts load_counts(const missions::Holdings& holdings) {
  WhatWorksCounts counts;
  for (const auto& one : holdings.directory.interventions()) {
    ++(one.stage == missions::InterventionStage::idea ? counts.ideas : counts.interventions);
  }
  counts.effects = holdings.directory.effects().size();
  const auto held = [&](const missions::RecordTable& table) {
    return missions::record_ids(holdings.transaction, table).size();
  };
  counts.studies = held(study_table());
  counts.appraisals = held(appraisal_table());
  counts.centres = held(centre_table());
  counts.adoptions = held(adoption_table());
  counts.evaluations = held(evaluation_table());
  counts.lever_tests = held(lever_test_table());
  for (const auto& question : holdings.directory.questions()) {
    if (question.state == missions::QuestionState::open) ++counts.open_questions;
    if (question.state == missions::QuestionState::answered) ++counts.answered_questions;
  }
  return counts;
}

}  // namespace commonweal::learning
