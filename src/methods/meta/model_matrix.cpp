#include "methods/meta/model_matrix.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

// What is left of a column after those before it, as a share of its length, below which it is taken
// to follow from them.
constexpr double kFollows = 1e-9;

double dot(std::span<const double> a, std::span<const double> b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

bool is_constant(const std::vector<double>& values) {
  return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

void check(const Moderator& moderator, std::size_t studies, base::Problems& problems) {
  const auto& [name, values] = moderator;
  if (values.size() != studies) {
    problems.add({.place = name,
                  .what = "There are " + std::to_string(values.size()) + " values for " +
                          std::to_string(studies) + " studies. Give one for each."});
  } else if (!std::all_of(values.begin(), values.end(),
                          [](double v) { return std::isfinite(v); })) {
    problems.add(
        {.place = name, .what = "A study has no finite number. Give one, or leave the study out."});
  } else if (is_constant(values)) {
    problems.add({.place = name,
                  .what = "All studies have the same value, so it can explain nothing. Leave it "
                          "out."});
  }
}

Moderator ones(std::size_t studies) { return {"intercept", std::vector<double>(studies, 1)}; }

}  // namespace

ModelMatrix ModelMatrix::intercept(std::size_t studies) {
  return orthogonal(studies, {ones(studies)}).value();
}

base::Result<ModelMatrix> ModelMatrix::make(std::size_t studies,
                                            std::span<const Moderator> moderators) {
  base::Problems problems;
  std::vector<Moderator> columns{ones(studies)};
  for (const auto& moderator : moderators) {
    check(moderator, studies, problems);
    columns.push_back(moderator);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return orthogonal(studies, std::move(columns));
}

// Gram and Schmidt's way, twice over for the digits. `back_` takes the same steps as the columns.
base::Result<ModelMatrix> ModelMatrix::orthogonal(std::size_t studies,
                                                  std::vector<Moderator> columns) {
  ModelMatrix matrix;
  matrix.studies_ = studies;
  matrix.columns_ = columns.size();
  matrix.back_ = SquareMatrix(columns.size());
  std::vector<std::vector<double>> basis;
  for (std::size_t j = 0; j < columns.size(); ++j) {
    std::vector<double> left = columns[j].values;
    std::vector<double> back(columns.size());
    back[j] = 1;
    const double length = std::sqrt(dot(left, left));
    for (std::size_t pass = 0; pass < 2 * j; ++pass) {
      const std::size_t m = pass % j;
      const double part = dot(basis[m], left);
      for (std::size_t i = 0; i < studies; ++i) left[i] -= part * basis[m][i];
      for (std::size_t r = 0; r <= m; ++r) back[r] -= part * matrix.back_(r, m);
    }
    const double rest = std::sqrt(dot(left, left));
    if (!(rest > kFollows * length)) {
      return base::fail(base::ErrorCode::invalid_input,
                        {{.place = columns[j].name,
                          .what = "It follows exactly from the moderators before it, so their "
                                  "effects cannot be told apart. Leave one out."}});
    }
    for (double& value : left) value /= rest;
    for (std::size_t r = 0; r <= j; ++r) matrix.back_(r, j) = back[r] / rest;
    basis.push_back(std::move(left));
  }
  for (std::size_t i = 0; i < studies; ++i) {
    for (const auto& column : basis) matrix.basis_.push_back(column[i]);
  }
  matrix.given_ = std::move(columns);
  return matrix;
}

std::vector<double> ModelMatrix::given(std::span<const double> coefficients) const {
  std::vector<double> found(columns_);
  for (std::size_t r = 0; r < columns_; ++r) {
    for (std::size_t c = r; c < columns_; ++c) found[r] += back_(r, c) * coefficients[c];
  }
  return found;
}

SquareMatrix ModelMatrix::given(const SquareMatrix& covariance) const {
  SquareMatrix back_turned(columns_);
  for (std::size_t r = 0; r < columns_; ++r) {
    for (std::size_t c = 0; c < columns_; ++c) back_turned(c, r) = back_(r, c);
  }
  return product(product(back_, covariance), back_turned);
}

std::vector<double> ModelMatrix::as_given(std::size_t study) const {
  std::vector<double> values;
  for (const auto& column : given_) values.push_back(column.values[study]);
  return values;
}

base::Result<ModelMatrix> ModelMatrix::without(std::size_t study) const {
  std::vector<Moderator> columns = given_;
  for (auto& column : columns) {
    column.values.erase(column.values.begin() + static_cast<std::ptrdiff_t>(study));
  }
  return orthogonal(studies_ - 1, std::move(columns));
}

}  // namespace commonweal::methods
