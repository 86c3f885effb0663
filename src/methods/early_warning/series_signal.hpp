#pragma once

// What the watched points of one series say, given how it varies.

#include <span>

#include "methods/early_warning/early_warning.hpp"
#include "methods/early_warning/moderated_variance.hpp"

namespace commonweal::methods {

// One series of a panel. Its cases are empty where all count alike.
struct WatchedSeries {
  std::span<const double> values;
  std::span<const double> cases;
  std::size_t baseline;  // Points before those watched.

  double weight(std::size_t i) const { return cases.empty() ? 1 : cases[i]; }
};

struct Baseline {
  double mean;         // By cases.
  double weight;       // Of all of its cases.
  OwnVariance spread;  // Of a point of one case.
};

Baseline baseline_of(const WatchedSeries& series);

// Fills in latest, ewma, both sums and change. `spread` is the posterior of the baseline's.
void add_signals(const WatchedSeries& series, const Baseline& baseline, const OwnVariance& spread,
                 const WarningQuestion& question, SeriesWarning& warning);

// The same of errors that are standard normal already, as season_free gives them.
void add_signals_of_errors(std::span<const double> errors, const WarningQuestion& question,
                           SeriesWarning& warning);

}  // namespace commonweal::methods
