#pragma once

// The effects and studies that are held on what a question is about, as they stand now: beside an
// answer, which was given on its day. Knows neither the store nor how it is worded.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/evidence/study.hpp"
#include "learning/gaps/asked_question.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

struct QuestionEvidence {
  std::vector<const missions::Effect*> effects;
  std::vector<Study> studies;  // Without those that were excluded.
  // Of the same interventions, on other outcomes than the question names.
  std::size_t other_effects = 0;
  std::size_t other_studies = 0;
  std::size_t newer_effects = 0;  // Of the effects: published after the answer was given.
};

// Of its intervention, or where it names none, of the interventions of its service; where it names
// neither, whatever is held on its outcome.
QuestionEvidence evidence_for(const missions::Directory& directory, const AskedQuestion& asked,
                              std::vector<Study> studies);

// Whether words name an outcome: as it is written, or as the metric that holds it is called.
bool names_outcome(const missions::Directory& directory, std::string_view words,
                   std::string_view outcome, const std::optional<std::string>& metric);

}  // namespace commonweal::learning
