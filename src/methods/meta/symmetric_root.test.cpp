#include "methods/meta/symmetric_root.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

SquareMatrix like_clusters(std::size_t size) {
  SquareMatrix matrix(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) matrix(i, j) = 0.3;
    matrix(i, i) += 0.1 * static_cast<double>(i + 1);
  }
  return matrix;
}

TEST(SymmetricRoot, TwiceOverUndoesTheMatrix) {
  for (std::size_t size = 1; size <= 12; ++size) {
    const SquareMatrix matrix = like_clusters(size);
    const SquareMatrix root = inverse_square_root(matrix);
    const SquareMatrix one = product(product(root, matrix), root);
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) EXPECT_NEAR(one(i, j), i == j ? 1 : 0, 1e-12);
    }
  }
}

TEST(SymmetricRoot, LeavesOutWhatIsNothing) {
  SquareMatrix ones(2);
  ones(0, 0) = ones(0, 1) = ones(1, 0) = ones(1, 1) = 2;  // Eigenvalues 4 and 0.
  EXPECT_NEAR(inverse_square_root(ones)(0, 1), 0.25, 1e-15);
}

TEST(SymmetricRoot, FactorsTheMatrix) {
  const SquareMatrix matrix = like_clusters(5);
  const SquareMatrix upper = upper_factor(matrix);
  for (std::size_t i = 0; i < 5; ++i) {
    for (std::size_t j = 0; j < 5; ++j) {
      double sum = 0;
      for (std::size_t m = 0; m < 5; ++m) sum += upper(m, i) * upper(m, j);
      EXPECT_NEAR(sum, matrix(i, j), 1e-15);
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
