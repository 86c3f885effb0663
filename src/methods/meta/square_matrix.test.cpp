#include "methods/meta/square_matrix.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

TEST(SquareMatrix, TimesItsInverseIsOne) {
  for (std::size_t size = 1; size <= 6; ++size) {
    SquareMatrix matrix(size);  // 1 / (r + c + 1), and 1 more on the diagonal.
    for (std::size_t r = 0; r < size; ++r) {
      for (std::size_t c = 0; c < size; ++c) {
        matrix(r, c) = 1 / double(r + c + 1) + (r == c ? 1 : 0);
      }
    }
    const auto inverse = inverse_of_positive(matrix).value().inverse;
    const SquareMatrix one = product(matrix, inverse);
    for (std::size_t r = 0; r < size; ++r) {
      for (std::size_t c = 0; c < size; ++c) EXPECT_NEAR(one(r, c), r == c ? 1 : 0, 1e-14);
    }
    EXPECT_NEAR(trace_of_product(matrix, inverse), double(size), 1e-13);
  }
}

TEST(SquareMatrix, HasTheLogarithmOfItsDeterminant) {
  SquareMatrix matrix(2);
  matrix(0, 0) = 4;
  matrix(1, 0) = matrix(0, 1) = 2;
  matrix(1, 1) = 3;
  EXPECT_NEAR(inverse_of_positive(matrix)->log_determinant, std::log(8), 1e-15);
}

TEST(SquareMatrix, HasNoInverseWhereItIsNotPositive) {
  SquareMatrix matrix(2);
  matrix(0, 0) = matrix(1, 0) = matrix(0, 1) = matrix(1, 1) = 1;
  EXPECT_FALSE(inverse_of_positive(matrix));
  matrix(1, 1) = std::nan("");
  EXPECT_FALSE(inverse_of_positive(matrix));
}

}  // namespace
}  // namespace commonweal::methods
