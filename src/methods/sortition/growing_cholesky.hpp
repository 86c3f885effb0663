#pragma once

// The triangular root of a symmetric positive matrix to which rows are added at the end and taken
// away anywhere, in time that grows with the square of its size.

#include <cstddef>
#include <vector>

namespace commonweal::methods {

class GrowingCholesky {
 public:
  std::size_t size() const { return rows_.size(); }

  // The last row of the grown matrix, its diagonal last. False, and nothing done, where the row
  // depends on those that stand.
  bool append(const std::vector<double>& row);
  void remove(std::size_t index);

  // x of A x = b.
  std::vector<double> solve(std::vector<double> right) const;

 private:
  std::vector<std::vector<double>> rows_;  // Row i has i + 1 entries.
};

}  // namespace commonweal::methods
