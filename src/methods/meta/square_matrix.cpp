#include "methods/meta/square_matrix.hpp"

#include <cmath>
#include <utility>

namespace commonweal::methods {
namespace {

// L below the diagonal, with L L' the matrix.
std::optional<SquareMatrix> lower_factor(const SquareMatrix& matrix) {
  const std::size_t size = matrix.size();
  SquareMatrix lower(size);
  for (std::size_t j = 0; j < size; ++j) {
    for (std::size_t i = j; i < size; ++i) {
      double rest = matrix(i, j);
      for (std::size_t m = 0; m < j; ++m) rest -= lower(i, m) * lower(j, m);
      if (i > j) {
        lower(i, j) = rest / lower(j, j);
      } else if (rest > 0 && std::isfinite(rest)) {
        lower(j, j) = std::sqrt(rest);
      } else {
        return std::nullopt;
      }
    }
  }
  return lower;
}

SquareMatrix inverse_of_lower(const SquareMatrix& lower) {
  const std::size_t size = lower.size();
  SquareMatrix inverse(size);
  for (std::size_t j = 0; j < size; ++j) {
    inverse(j, j) = 1 / lower(j, j);
    for (std::size_t i = j + 1; i < size; ++i) {
      double sum = 0;
      for (std::size_t m = j; m < i; ++m) sum += lower(i, m) * inverse(m, j);
      inverse(i, j) = -sum / lower(i, i);
    }
  }
  return inverse;
}

}  // namespace

std::optional<PositiveInverse> inverse_of_positive(const SquareMatrix& matrix) {
  const auto lower = lower_factor(matrix);
  if (!lower) return std::nullopt;
  const std::size_t size = matrix.size();
  const SquareMatrix half = inverse_of_lower(*lower);
  PositiveInverse found{SquareMatrix(size), 0};
  for (std::size_t i = 0; i < size; ++i) {
    found.log_determinant += 2 * std::log((*lower)(i, i));
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = 0;
      for (std::size_t m = i; m < size; ++m) sum += half(m, i) * half(m, j);
      found.inverse(i, j) = found.inverse(j, i) = sum;
    }
  }
  return found;
}

double trace_of_product(const SquareMatrix& a, const SquareMatrix& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < a.size(); ++j) sum += a(i, j) * b(j, i);
  }
  return sum;
}

SquareMatrix product(const SquareMatrix& a, const SquareMatrix& b) {
  const std::size_t size = a.size();
  SquareMatrix found(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t m = 0; m < size; ++m) {
      for (std::size_t j = 0; j < size; ++j) found(i, j) += a(i, m) * b(m, j);
    }
  }
  return found;
}

}  // namespace commonweal::methods
