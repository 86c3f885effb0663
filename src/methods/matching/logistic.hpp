#pragma once

// Logistic regression by Newton's steps (iteratively reweighted least squares), over rows that come
// in blocks, so that they need not fit in memory. Where the groups can be told apart without error
// the likelihood has no maximum: then, and only then, a small ridge is put on the standardised
// coefficients (le Cessie and van Houwelingen 1992, Applied Statistics 41).

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

// Rows one after another, all columns of a row side by side, without an intercept.
struct LogisticBlock {
  std::span<const double> columns;
  std::span<const double> outcomes;  // 0 or 1.
};

// Calls `take` with a block. Called from several threads at once, again for every step.
using TakeBlock = std::function<void(const LogisticBlock& block)>;

struct LogisticRows {
  std::size_t columns;
  std::size_t blocks;
  std::function<void(std::size_t block, const TakeBlock& take)> give;
};

struct LogisticFit {
  double intercept;
  std::vector<double> coefficients;
  std::vector<double> errors;  // Standard errors: of the intercept, then of the coefficients.
  double log_likelihood;       // Without the ridge.
  bool is_separated;           // And so fitted with a ridge.
  int steps;

  double linear(std::span<const double> row) const;
  double probability(std::span<const double> row) const;
};

enum class LogisticFault {
  one_group,       // All outcomes are the same.
  not_told_apart,  // Columns are constant or follow from others.
  unsettled,       // Newton's steps did not end.
};

struct LogisticAnswer {
  std::optional<LogisticFit> fit;
  LogisticFault fault = LogisticFault::unsettled;  // Where there is no fit.
  std::vector<std::size_t> guilty = {};            // Columns that cannot be told apart.
};

LogisticAnswer logistic(const LogisticRows& rows);

// The same of rows in memory.
LogisticAnswer logistic(std::span<const double> columns, std::span<const double> outcomes);

}  // namespace commonweal::methods
