#include "learning/toolkit/intervention_view.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Intervention;
using missions::Question;
using missions::QuestionState;

bool names(const Intervention& one, const std::string& other) {
  return std::ranges::find(one.overlaps, other) != one.overlaps.end();
}

std::vector<const Intervention*> overlaps_of(const Directory& directory, const Intervention& one) {
  std::vector<const Intervention*> overlaps;
  for (const Intervention& other : directory.interventions()) {
    if (other.code == one.code) continue;
    if (names(one, other.code) || names(other, one.code)) overlaps.push_back(&other);
  }
  return overlaps;
}

std::vector<const Question*> questions_of(const Directory& directory, const Intervention& one) {
  std::vector<const Question*> questions;
  for (const Question& question : directory.questions()) {
    const bool is_of_it = question.intervention && *question.intervention == one.code;
    if (is_of_it && question.state != QuestionState::withdrawn) questions.push_back(&question);
  }
  std::ranges::stable_sort(questions, {}, [](const Question* question) {
    return question->state != QuestionState::open;
  });
  return questions;
}

// What is named and held; what is not held is left out.
template <class Found>
auto found_of(const std::vector<std::string>& codes, Found&& find) {
  std::vector<decltype(find(codes.front()))> found;
  for (const std::string& code : codes) {
    if (const auto* one = find(code); one != nullptr) found.push_back(one);
  }
  return found;
}

}  // namespace

InterventionView view_of(const Directory& directory, const Intervention& intervention) {
  return {.row = row_of(directory, intervention),
          .source = directory.find_source(intervention.source),
          .services = found_of(intervention.services,
                               [&](const auto& code) { return directory.find_service(code); }),
          .missions = found_of(intervention.missions,
                               [&](const auto& code) { return directory.find_mission(code); }),
          .overlaps = overlaps_of(directory, intervention),
          .questions = questions_of(directory, intervention),
          .studies = {},
          .appraised = {},
          .versions = {},
          .spread = {}};
}

std::vector<DesignCount> designs_of(const std::vector<Study>& studies) {
  std::vector<DesignCount> counts;
  for (const StudyDesign design : kStudyDesigns) {
    DesignCount count{.design = design, .studies = 0, .with_effect = 0};
    for (const Study& study : studies) {
      if (study.design != design || study.state != StudyState::included) continue;
      ++count.studies;
      if (is_poolable(study)) ++count.with_effect;
    }
    if (count.studies > 0) counts.push_back(count);
  }
  return counts;
}

std::vector<RecordFieldChange> field_changes(const missions::RecordTable& table,
                                             const missions::Record& before,
                                             const missions::Record& after) {
  std::vector<RecordFieldChange> changes;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (before.fields[i] == after.fields[i]) continue;
    changes.push_back({std::string(table.columns[i].name), before.fields[i], after.fields[i]});
  }
  return changes;
}

}  // namespace commonweal::learning
