#pragma once

// A sample as somebody typed it, in a form or at the shell.

#include <string>

#include "base/result.hpp"
#include "learning/evaluation/evaluation.hpp"

namespace commonweal::learning {

struct SampleText {
  std::string treated;
  std::string control;
  std::string cluster_size;  // This and the rest may be empty.
  std::string icc;
  std::string baseline_share;
  std::string outcome_sd;

  bool is_empty() const { return treated.empty() && control.empty(); }
};

// Fails with every problem, at the fields' names.
base::Result<PlannedSample> sample_of(const SampleText& text);

}  // namespace commonweal::learning
