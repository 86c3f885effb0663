#pragma once

// What a method would have said at earlier times, held against what then came: the rolling origin
// (Tashman 2000). The model is kept; its variances are estimated anew at each origin from the
// figures up to it, so that no interval rests on what it is tried with.

#include <optional>
#include <span>

#include "methods/series/likelihood_maximum.hpp"

namespace commonweal::methods {

struct Backtest {
  int origins;         // Times at which the method was asked, evenly over the later half.
  int forecasts;       // Of those that it then gave, the ones of which a figure is known.
  double coverage_80;  // The share of those figures inside the 80% interval.
  double coverage_95;
  // The mean absolute error, each error in units of the mean absolute change of the figures up to
  // its origin from one period, or one round of the season, to the next (Hyndman and Koehler 2006).
  double mase;
  // The same of the naive forecast: the last figure, or the last of the same season, again.
  double naive_mase;
};

struct BacktestQuestion {
  const StructuralFit& fit;  // Of all the figures: the form, and where estimates start from.
  Damping damping;
  std::size_t horizon;
  std::size_t figures_min;  // Up to an origin.
};

// None where fewer than four origins have enough figures.
std::optional<Backtest> back_test(std::span<const std::optional<double>> figures,
                                  const BacktestQuestion& question);

}  // namespace commonweal::methods
