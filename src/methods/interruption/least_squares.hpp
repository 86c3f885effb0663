#pragma once

// Least squares over figures in order of time, with the covariance of Newey and West (1987),
// Econometrica 55: figures near one another may go together, and their spread may differ. Bartlett
// weights up to `lag`, times n / (n - k), as R's sandwich::NeweyWest(prewhite = FALSE,
// adjust = TRUE).

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

struct LeastSquares {
  std::vector<double> coefficients;
  std::vector<std::vector<double>> covariance;
  std::vector<double> residuals;
  double degrees;  // n - k.
};

using FigureColumn = std::vector<double>;

// One column a coefficient, each as long as the figures. None where columns cannot be told apart,
// or where there are no more figures than columns.
std::optional<LeastSquares> least_squares(std::span<const double> figures,
                                          const std::vector<FigureColumn>& columns,
                                          std::size_t lag);

// Newey and West's (1994) rule: 4 (n / 100)^(2/9), rounded down.
std::size_t newey_west_lag(std::size_t figures);

struct WeightedSum {
  double estimate;
  double standard_error;
};

// A sum of coefficients with these weights.
WeightedSum combined(const LeastSquares& fit, std::span<const double> weights);

}  // namespace commonweal::methods
