#pragma once

// How well the signals find what is there: series are made of which some decline by a known size,
// and it is counted how many of these are flagged, and how many of those flagged did not decline.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "methods/early_warning/early_warning.hpp"

namespace commonweal::methods {

struct RecallQuestion {
  std::size_t bodies = 500;
  std::size_t points = 60;
  std::size_t rounds = 20;
  std::size_t ago = 6;     // The decline began so many points before the end.
  double declining = 0.1;  // The share of bodies that decline.
  double fdr = 0.05;
  std::vector<double> sizes = {0.5, 1, 1.5, 2, 3};  // In a body's own standard deviations.
};

struct Recall {
  WarningSignal signal;
  double size;
  double recall;             // Of those that declined, how many were flagged.
  double false_discoveries;  // Of those flagged, how many had not declined; the mean over rounds.
  double false_alarms;       // Of those that had not declined, how many were flagged.
};

// By signal, then size. Bodies have levels and spreads of their own. The same for the same seed.
std::vector<Recall> warning_recall(const RecallQuestion& question, std::uint64_t seed = 1);

}  // namespace commonweal::methods
