#pragma once

// For tests: series whose truth is known, made by the model itself from a seed.

#include <cmath>
#include <optional>
#include <vector>

#include "base/philox.hpp"
#include "methods/series/dense_gaussian_fixture.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

// Figures that the model makes with these variances, from starts of nought.
inline std::vector<std::optional<double>> figures_made_by(const StructuralForm& form,
                                                          const PerNoise& variances,
                                                          std::size_t steps, std::uint64_t seed) {
  base::RandomStream stream(seed, 1);
  const auto path = followed(form, steps,
                             {[](std::size_t) { return 0.0; },
                              [&](Noise noise, std::size_t) {
                                return std::sqrt(of(variances, noise)) * stream.normal();
                              }});
  return {path.figure.begin(), path.figure.end()};
}

inline Series monthly_series(const std::vector<std::optional<double>>& figures) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i])
      points.push_back({base::later(base::Period::month(2000, 1), int(i)), *figures[i]});
  }
  return Series::make(std::move(points)).value();
}

}  // namespace commonweal::methods
