#include "methods/survey/dependent_rows.hpp"

#include <cmath>
#include <cstddef>

namespace commonweal::methods {
namespace {

constexpr double kDependent = 1e-10;  // What is left of a diagonal, as a share of it.

}  // namespace

std::vector<double> solved_passing_dependent(std::vector<double> matrix,
                                             std::vector<double> right) {
  const std::size_t size = right.size();
  const auto at = [&](std::size_t i, std::size_t j) -> double& { return matrix[i * size + j]; };
  std::vector<bool> is_kept(size);
  for (std::size_t i = 0; i < size; ++i) {
    const double whole = at(i, i);
    for (std::size_t j = 0; j <= i; ++j) {
      if (j < i && !is_kept[j]) {
        at(i, j) = 0;
        continue;
      }
      for (std::size_t k = 0; k < j; ++k) at(i, j) -= at(i, k) * at(j, k);
      if (j < i) at(i, j) /= at(j, j);
    }
    is_kept[i] = at(i, i) > kDependent * whole;
    if (is_kept[i]) at(i, i) = std::sqrt(at(i, i));
  }
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t k = 0; k < i; ++k) right[i] -= at(i, k) * right[k];
    right[i] = is_kept[i] ? right[i] / at(i, i) : 0;
  }
  for (std::size_t i = size; i-- > 0;) {
    for (std::size_t k = i + 1; k < size; ++k) right[i] -= at(k, i) * right[k];
    right[i] = is_kept[i] ? right[i] / at(i, i) : 0;
  }
  return right;
}

}  // namespace commonweal::methods
