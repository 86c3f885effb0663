#pragma once

// Small square matrices, as many rows as a regression has coefficients, and the inverse of those
// that are symmetric and positive definite, by Cholesky's factors.

#include <cstddef>
#include <optional>
#include <vector>

namespace commonweal::methods {

class SquareMatrix {
 public:
  explicit SquareMatrix(std::size_t size = 0) : size_(size), values_(size * size) {}

  std::size_t size() const { return size_; }
  double& operator()(std::size_t row, std::size_t column) { return values_[row * size_ + column]; }
  double operator()(std::size_t row, std::size_t column) const {
    return values_[row * size_ + column];
  }

  friend bool operator==(const SquareMatrix&, const SquareMatrix&) = default;

 private:
  std::size_t size_;
  std::vector<double> values_;
};

struct PositiveInverse {
  SquareMatrix inverse;
  double log_determinant;  // Of the matrix itself.
};

// None where the matrix is not positive definite, or holds what is not a number. Reads the part
// below the diagonal.
std::optional<PositiveInverse> inverse_of_positive(const SquareMatrix& matrix);

// The trace of a times b.
double trace_of_product(const SquareMatrix& a, const SquareMatrix& b);

// a times b.
SquareMatrix product(const SquareMatrix& a, const SquareMatrix& b);

}  // namespace commonweal::methods
