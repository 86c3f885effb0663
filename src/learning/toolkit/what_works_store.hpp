#pragma once

// How much is held of what works, as it stands now.

#include <cstddef>

#include "missions/holdings_store.hpp"

namespace commonweal::learning {

struct WhatWorksCounts {
  std::size_t interventions = 0;  // Without ideas.
  std::size_t ideas = 0;
  std::size_t effects = 0;
  std::size_t studies = 0;
  std::size_t appraisals = 0;
  std::size_t centres = 0;
  std::size_t adoptions = 0;
  std::size_t evaluations = 0;
  std::size_t lever_tests = 0;
  std::size_t open_questions = 0;
  std::size_t answered_questions = 0;
};

WhatWorksCounts load_counts(const missions::Holdings& holdings);

}  // namespace commonweal::learning
