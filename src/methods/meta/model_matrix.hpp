#pragma once

// What effects are explained by: a 1 for every study, and moderators. Kept as an orthonormal basis
// of the same columns, so that years near 2000 beside a 1 cost no digits, with the way back.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/square_matrix.hpp"

namespace commonweal::methods {

// What studies are like: a number for each, in their order.
struct Moderator {
  std::string name;
  std::vector<double> values;
};

class ModelMatrix {
 public:
  // The mean alone.
  static ModelMatrix intercept(std::size_t studies);

  // An intercept and moderators. Fails, naming the moderator, where it has not a finite number for
  // each study, is the same for all, or follows exactly from those before it.
  static base::Result<ModelMatrix> make(std::size_t studies, std::span<const Moderator> moderators);

  std::size_t studies() const { return studies_; }
  std::size_t columns() const { return columns_; }

  // A study's place in the basis.
  std::span<const double> row(std::size_t study) const {
    return {basis_.data() + study * columns_, columns_};
  }

  // A study's values of the columns as they were given, the 1 first.
  std::vector<double> as_given(std::size_t study) const;

  // From coefficients in the basis to those of the columns as they were given, and the same for
  // their variances.
  std::vector<double> given(std::span<const double> coefficients) const;
  SquareMatrix given(const SquareMatrix& covariance) const;

  // The matrix without one study, if what is left still tells its columns apart.
  base::Result<ModelMatrix> without(std::size_t study) const;

 private:
  static base::Result<ModelMatrix> orthogonal(std::size_t studies, std::vector<Moderator> columns);
  ModelMatrix() = default;

  std::size_t studies_ = 0;
  std::size_t columns_ = 0;
  std::vector<Moderator> given_;  // With the intercept.
  std::vector<double> basis_;     // By rows.
  SquareMatrix back_;             // Columns as given times this are the basis; upper.
};

}  // namespace commonweal::methods
