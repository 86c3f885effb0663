#pragma once

// Which of many series of one metric have changed lately. The last points of each are watched and
// those before them are its baseline:
//
//   latest  the last point against the baseline's mean
//   ewma    the average of the watched points, the newer the heavier (Roberts 1959)
//   cusum   the sum of what they lie off beyond a reference (Page 1954), on recursive errors, so
//           that the estimate of the mean is allowed for (Hawkins 1987)
//
// Small bodies are not flagged for being small: a point stands for so many cases, chance has a
// variance per case, and each body's variance borrows from all (moderated_variance.hpp). The change
// of each is shrunk towards that of all by how much of it is chance (normal-normal empirical Bayes,
// Morris 1983).
//
// Points are taken as independent about a level. Where they hang together p-values are too small;
// seasonal series go through season_free.hpp first.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "methods/comparison/false_discovery.hpp"
#include "methods/early_warning/quick_rules.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kEarlyWarningVersion = "early warning 1";

enum class WarningSignal { latest, ewma, cusum };

// Which changes count: both, or only those down, or up.
enum class WarningSide { both, down, up };

struct WarningQuestion {
  WarningSignal signal = WarningSignal::ewma;
  WarningSide side = WarningSide::both;
  std::size_t watched = 12;  // Points at the end of each series.
  double ewma_weight = 0.2;
  double cusum_reference = 0.5;
  int seasonal = 0;      // Points a round; 0: no season.
  bool screened = true;  // Moving ranges, for the rules.
};

// Series of one metric, one after another.
struct WarningPanel {
  std::span<const double> values;
  std::span<const double> cases;        // As long as the values, above 0; or empty: all alike.
  std::span<const std::size_t> begins;  // One more than there are series.
};

inline constexpr std::size_t kBaselineLeast = 8;

// Whether values are all the same but for the last digits of what is computed.
bool hardly_change(std::span<const double> values);

struct SeriesWarning {
  bool is_judged;  // Not with too short a baseline, one that never changes, or no season.
  double latest;   // Standard normal deviates, in control; the sign is the side.
  double ewma;
  double cusum_up;  // The two sums as they stand.
  double cusum_down;
  double p;          // Of the signal and side asked for.
  double adjusted;   // Of all series judged together.
  double change;     // The mean of the watched points less that of the baseline.
  double shrunk;     // What is left of it when chance is taken off.
  QuickRules rules;  // By limits from the baseline.
};

// One a series. Series of one panel are held together against false discoveries.
std::vector<SeriesWarning> early_warning(const WarningPanel& panel, const WarningQuestion& question,
                                         DiscoveryControl control = DiscoveryControl::hochberg);

}  // namespace commonweal::methods
