#pragma once

// Whether the figures of a metric look as if they were made to meet a target: bunched at its level.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/bunching/bunching.hpp"

namespace commonweal::learning {

enum class GamingSign { none, some, strong, unclear };

struct GamingCheck {
  methods::BunchingQuestion question;
  methods::Bunching found;
  GamingSign sign;
};

// Strong: the excess is more than 3 of its errors, and of the nearest more lie on the good side
// than chance would have in 1 of 1,000; some: 1.96 errors or 1 of 20. Unclear: no smooth course
// fits the figures, or they lie in fewer than 10 bins, so nothing can be held against it.
base::Result<GamingCheck> gaming_check(const std::vector<double>& values,
                                       const methods::BunchingQuestion& question);

// "32 more than expected lie just on the good side of 95 ..." and what follows from it.
std::vector<std::string> gaming_sentences(const GamingCheck& check);

}  // namespace commonweal::learning
