#include "methods/meta/symmetric_root.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr int kSweeps = 60;
constexpr double kNone = 1e-12;

SquareMatrix identity(std::size_t size) {
  SquareMatrix matrix(size);
  for (std::size_t i = 0; i < size; ++i) matrix(i, i) = 1;
  return matrix;
}

struct Rotation {
  double cosine;
  double sine;
};

// Golub and Van Loan (2013), 8.5.2: takes the element off the diagonal to 0.
Rotation rotation_at(const SquareMatrix& matrix, std::size_t p, std::size_t q) {
  const double ratio = (matrix(q, q) - matrix(p, p)) / (2 * matrix(p, q));
  const double tangent =
      (ratio >= 0 ? 1.0 : -1.0) / (std::abs(ratio) + std::sqrt(1 + ratio * ratio));
  const double cosine = 1 / std::sqrt(1 + tangent * tangent);
  return {cosine, tangent * cosine};
}

void rotate(SquareMatrix& matrix, SquareMatrix& vectors, std::size_t p, std::size_t q) {
  const auto [cosine, sine] = rotation_at(matrix, p, q);
  const auto turn = [&](double& a, double& b) {
    const double before = a;
    a = cosine * before - sine * b;
    b = sine * before + cosine * b;
  };
  for (std::size_t i = 0; i < matrix.size(); ++i) turn(matrix(i, p), matrix(i, q));
  for (std::size_t i = 0; i < matrix.size(); ++i) turn(matrix(p, i), matrix(q, i));
  for (std::size_t i = 0; i < matrix.size(); ++i) turn(vectors(i, p), vectors(i, q));
}

// Leaves the eigenvalues on the diagonal.
SquareMatrix eigenvectors(SquareMatrix& matrix) {
  SquareMatrix vectors = identity(matrix.size());
  for (int sweep = 0; sweep < kSweeps; ++sweep) {
    bool has_turned = false;
    for (std::size_t p = 0; p + 1 < matrix.size(); ++p) {
      for (std::size_t q = p + 1; q < matrix.size(); ++q) {
        const double size = std::sqrt(std::abs(matrix(p, p) * matrix(q, q)));
        if (std::abs(matrix(p, q)) <= 1e-17 * size || matrix(p, q) == 0 ||
            std::abs(matrix(p, q)) < 1e-300) {
          continue;
        }
        rotate(matrix, vectors, p, q);
        has_turned = true;
      }
    }
    if (!has_turned) break;
  }
  return vectors;
}

}  // namespace

SquareMatrix inverse_square_root(SquareMatrix matrix) {
  const std::size_t size = matrix.size();
  const SquareMatrix vectors = eigenvectors(matrix);
  SquareMatrix root(size);
  for (std::size_t m = 0; m < size; ++m) {
    if (matrix(m, m) < kNone) continue;
    const double scale = 1 / std::sqrt(matrix(m, m));
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) root(i, j) += scale * vectors(i, m) * vectors(j, m);
    }
  }
  return root;
}

SquareMatrix upper_factor(const SquareMatrix& matrix) {
  const std::size_t size = matrix.size();
  SquareMatrix upper(size);
  for (std::size_t j = 0; j < size; ++j) {
    for (std::size_t i = 0; i <= j; ++i) {
      double rest = matrix(i, j);
      for (std::size_t m = 0; m < i; ++m) rest -= upper(m, i) * upper(m, j);
      CW_CHECK(i < j || rest > 0);
      upper(i, j) = i < j ? rest / upper(i, i) : std::sqrt(rest);
    }
  }
  return upper;
}

}  // namespace commonweal::methods
