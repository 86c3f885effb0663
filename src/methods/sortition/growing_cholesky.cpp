#include "methods/sortition/growing_cholesky.hpp"

#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kDependent = 1e-11;  // Of the diagonal: what is left of it after the others.

// Four sums side by side: quicker, and the same on every machine.
double product(const std::vector<double>& one, const std::vector<double>& other,
               std::size_t count) {
  double sums[4] = {0, 0, 0, 0};
  std::size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    for (std::size_t j = 0; j < 4; ++j) sums[j] += one[i + j] * other[i + j];
  }
  for (; i < count; ++i) sums[0] += one[i] * other[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace

bool GrowingCholesky::append(const std::vector<double>& row) {
  const std::size_t n = rows_.size();
  CW_CHECK(row.size() == n + 1);
  std::vector<double> added(n + 1);
  double rest = row[n];
  for (std::size_t i = 0; i < n; ++i) {
    added[i] = (row[i] - product(rows_[i], added, i)) / rows_[i][i];
    rest -= added[i] * added[i];
  }
  if (!(rest > kDependent * row[n])) return false;
  added[n] = std::sqrt(rest);
  rows_.push_back(std::move(added));
  return true;
}

// What is left below the row has one entry too many in each row: rotations of neighbouring columns
// take it away.
void GrowingCholesky::remove(std::size_t index) {
  rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(index));
  for (std::size_t i = index; i < rows_.size(); ++i) {
    const double a = rows_[i][i];
    const double b = rows_[i][i + 1];
    const double length = std::hypot(a, b);
    const double cosine = a / length;
    const double sine = b / length;
    for (std::size_t j = i; j < rows_.size(); ++j) {
      const double left = rows_[j][i];
      const double right = rows_[j][i + 1];
      rows_[j][i] = cosine * left + sine * right;
      rows_[j][i + 1] = cosine * right - sine * left;
    }
    rows_[i].resize(i + 1);
  }
}

std::vector<double> GrowingCholesky::solve(std::vector<double> right) const {
  const std::size_t n = rows_.size();
  CW_CHECK(right.size() == n);
  for (std::size_t i = 0; i < n; ++i) {
    right[i] = (right[i] - product(rows_[i], right, i)) / rows_[i][i];
  }
  for (std::size_t i = n; i-- > 0;) {
    right[i] /= rows_[i][i];
    const double value = right[i];
    for (std::size_t j = 0; j < i; ++j) right[j] -= rows_[i][j] * value;
  }
  return right;
}

}  // namespace commonweal::methods
