#pragma once

// How secure the evidence of one effect is, for the row of a toolkit: what the schemes say, side by
// side. Never one mark made of several.

#include <optional>
#include <string>
#include <vector>

#include "learning/quality/judgement.hpp"

namespace commonweal::learning {

struct Security {
  std::string effect;              // Its code.
  std::optional<Judgement> grade;  // GRADE, where somebody graded it.
  std::string grade_name;          // "High", "Moderate", "Low", "Very low", "Not graded".
  std::vector<std::string> grade_reasons;

  // EEF Toolkit padlocks, for effects on attainment only: as appraised, or computed from the
  // studies that are held.
  std::optional<Judgement> padlocks;
  enum class PadlocksFrom { nowhere, appraisal, studies } padlocks_from = PadlocksFrom::nowhere;
  std::string padlocks_note;  // Why there are none, or what they rest on.
};

}  // namespace commonweal::learning
