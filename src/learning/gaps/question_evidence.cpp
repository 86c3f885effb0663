#include "learning/gaps/question_evidence.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Effect;
using missions::Question;

bool is_about(const Directory& directory, const Question& question,
              const std::optional<std::string>& intervention) {
  if (question.intervention) return intervention == question.intervention;
  // A service alone is too wide: all that is held on it answers no question.
  if (question.outcome.empty()) return false;
  if (!question.service) return true;
  const auto* found = intervention ? directory.find_intervention(*intervention) : nullptr;
  return found != nullptr && std::ranges::count(found->services, *question.service) > 0;
}

bool fits_outcome(const Directory& directory, const Question& question, std::string_view outcome,
                  const std::optional<std::string>& metric) {
  return question.outcome.empty() || names_outcome(directory, question.outcome, outcome, metric);
}

}  // namespace

bool names_outcome(const Directory& directory, std::string_view words, std::string_view outcome,
                   const std::optional<std::string>& metric) {
  const std::string wanted = missions::folded(words);
  if (wanted == missions::folded(outcome)) return true;
  const auto* held = metric ? directory.find_metric(*metric) : nullptr;
  if (held == nullptr) return false;
  return wanted == missions::folded(held->short_title) || wanted == missions::folded(held->title) ||
         wanted == missions::folded(held->code);
}

QuestionEvidence evidence_for(const Directory& directory, const AskedQuestion& asked,
                              std::vector<Study> studies) {
  const Question& question = *asked.question;
  QuestionEvidence evidence;
  for (const Effect& effect : directory.effects()) {
    if (!is_about(directory, question, effect.intervention)) continue;
    if (fits_outcome(directory, question, effect.outcome, effect.metric)) {
      evidence.effects.push_back(&effect);
      // Days are written so that the later one is the greater text.
      evidence.newer_effects +=
          !question.answered_on.empty() && effect.published_on > question.answered_on ? 1 : 0;
    } else {
      ++evidence.other_effects;
    }
  }
  for (Study& study : studies) {
    if (study.state == StudyState::excluded) continue;
    if (!is_about(directory, question, study.intervention)) continue;
    if (fits_outcome(directory, question, study.outcome, study.metric)) {
      evidence.studies.push_back(std::move(study));
    } else {
      ++evidence.other_studies;
    }
  }
  return evidence;
}

}  // namespace commonweal::learning
