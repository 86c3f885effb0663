#pragma once

// What is asked of an interrupted series, and what both models answer.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "methods/distributions/limits.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kInterruptionVersion = "effects of changes 1";

struct InterruptionQuestion {
  std::size_t at;                                    // The first figure after the change.
  int seasonal = 0;                                  // Figures a round; 0: no season.
  std::vector<std::vector<double>> regressors = {};  // Each as long as the figures.
  double confidence = 0.95;
};

struct ChangeEffect {
  double effect;  // In the figures' unit.
  double standard_error;
  Limits limits;
  double p;  // Two-sided, that it is 0.
};

struct Interruption {
  ChangeEffect step;                     // By how much the level moved at once.
  std::optional<ChangeEffect> slope;     // By how much more it then moved each figure.
  ChangeEffect mean;                     // Over all figures after the change.
  std::vector<ChangeEffect> regressors;  // Of one unit of each.
  std::vector<double> without;           // What the model says of each figure without the change.
};

}  // namespace commonweal::methods
