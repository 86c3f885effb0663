#include "methods/meta/nested_fit.hpp"

#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Columns = std::vector<std::vector<double>>;

std::vector<double> sums_of(const Columns& columns) {
  std::vector<double> sums;
  for (const auto& column : columns) {
    sums.push_back(std::accumulate(column.begin(), column.end(), 0.0));
  }
  return sums;
}

void add_outer(SquareMatrix& to, const std::vector<double>& a, const std::vector<double>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) to(i, j) += a[i] * b[j];
  }
}

void add_products(SquareMatrix& to, const Columns& a, const Columns& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      for (std::size_t m = 0; m < a[i].size(); ++m) to(i, j) += a[i][m] * b[j][m];
    }
  }
}

// X' V^-1 V_a V^-1 X and the like, for REML's correction of each trace.
struct Moments {
  SquareMatrix between, within;                // With one derivative of V.
  SquareMatrix bb, bw, ww;                     // With two.
  double trace_between = 0, trace_within = 0;  // Of V^-1 V_a.
  double trace_bb = 0, trace_bw = 0, trace_ww = 0;

  explicit Moments(std::size_t columns)
      : between(columns), within(columns), bb(columns), bw(columns), ww(columns) {}

  void add_traces(const std::vector<double>& precisions, double shrink);
  void add_columns(const Columns& once, const Columns& twice, double weight);
  void correct_for(const SquareMatrix& covariance);
};

// The sum of V^-1 of a cluster: that of the precisions, less what the shared variance takes.
double total_weight(const std::vector<double>& precisions, double shrink) {
  const double sum = std::accumulate(precisions.begin(), precisions.end(), 0.0);
  return sum * (1 - shrink * sum);
}

void Moments::add_traces(const std::vector<double>& precisions, double shrink) {
  double d1 = 0, d2 = 0, d3 = 0;
  for (const double d : precisions) {
    d1 += d;
    d2 += d * d;
    d3 += d * d * d;
  }
  const double rest = 1 - shrink * d1;  // V^-1 1 is this times the precisions.
  trace_between += d1 * rest;
  trace_within += d1 - shrink * d2;
  trace_bb += d1 * rest * d1 * rest;
  trace_bw += rest * rest * d2;
  trace_ww += d2 - 2 * shrink * d3 + shrink * shrink * d2 * d2;
}

// V^-1 X and V^-1 V^-1 X of one cluster.
void Moments::add_columns(const Columns& once, const Columns& twice, double weight) {
  const std::vector<double> total = sums_of(once);
  std::vector<double> scaled = total;
  for (double& value : scaled) value *= weight;
  add_products(within, once, once);
  add_products(ww, once, twice);
  add_outer(between, total, total);
  add_outer(bw, sums_of(twice), total);
  add_outer(bb, scaled, total);
}

void Moments::correct_for(const SquareMatrix& covariance) {
  const SquareMatrix b = product(covariance, between);
  const SquareMatrix w = product(covariance, within);
  trace_between -= trace_of_product(covariance, between);
  trace_within -= trace_of_product(covariance, within);
  trace_bb += trace_of_product(b, b) - 2 * trace_of_product(covariance, bb);
  trace_bw += trace_of_product(b, w) - 2 * trace_of_product(covariance, bw);
  trace_ww += trace_of_product(w, w) - 2 * trace_of_product(covariance, ww);
}

}  // namespace

NestedFit::NestedFit(const Effects& effects, const ModelMatrix& matrix, const Clusters& clusters)
    : effects_(effects), matrix_(matrix), clusters_(clusters) {
  CW_CHECK(effects.count() == matrix.studies() && effects.count() == clusters.effects());
}

std::vector<double> NestedFit::weighed(std::size_t cluster, std::vector<double> column) const {
  const auto members = clusters_.members(cluster);
  double sum = 0;
  for (std::size_t m = 0; m < members.size(); ++m) {
    column[m] *= precisions_[members[m]];
    sum += column[m];
  }
  for (std::size_t m = 0; m < members.size(); ++m) {
    column[m] -= shrink_[cluster] * sum * precisions_[members[m]];
  }
  return column;
}

void NestedFit::solve_clusters() {
  const std::size_t columns = matrix_.columns();
  log_determinant_ = 0;
  precisions_.resize(effects_.count());
  shrink_.resize(clusters_.count());
  weighed_basis_.resize(effects_.count() * columns);
  for (std::size_t cluster = 0; cluster < clusters_.count(); ++cluster) {
    const auto members = clusters_.members(cluster);
    double sum = 0;
    for (const std::size_t effect : members) {
      precisions_[effect] = 1 / (effects_.variances()[effect] + variances_.within);
      log_determinant_ -= std::log(precisions_[effect]);
      sum += precisions_[effect];
    }
    log_determinant_ += std::log1p(variances_.between * sum);
    shrink_[cluster] = variances_.between / (1 + variances_.between * sum);
    for (std::size_t c = 0; c < columns; ++c) {
      std::vector<double> column;
      for (const std::size_t effect : members) column.push_back(basis(effect, c));
      column = weighed(cluster, std::move(column));
      for (std::size_t m = 0; m < members.size(); ++m) {
        weighed_basis_[members[m] * columns + c] = column[m];
      }
    }
  }
}

bool NestedFit::weigh(const NestedVariances& variances) {
  variances_ = variances;
  solve_clusters();
  const std::size_t columns = matrix_.columns();
  SquareMatrix moments(columns);
  std::vector<double> with_effects(columns);
  for (std::size_t i = 0; i < effects_.count(); ++i) {
    for (std::size_t a = 0; a < columns; ++a) {
      const double weighed = weighed_basis_[i * columns + a];
      with_effects[a] += weighed * effects_.estimates()[i];
      for (std::size_t b = 0; b < columns; ++b) moments(a, b) += weighed * basis(i, b);
    }
  }
  auto inverse = inverse_of_positive(moments);
  if (!inverse) return false;
  inverse_ = std::move(*inverse);
  coefficients_.assign(columns, 0);
  for (std::size_t a = 0; a < columns; ++a) {
    for (std::size_t b = 0; b < columns; ++b) {
      coefficients_[a] += inverse_.inverse(a, b) * with_effects[b];
    }
  }
  residuals_.assign(effects_.estimates().begin(), effects_.estimates().end());
  for (std::size_t i = 0; i < effects_.count(); ++i) {
    for (std::size_t a = 0; a < columns; ++a) residuals_[i] -= basis(i, a) * coefficients_[a];
  }
  sum_of_squares_ = 0;
  for (std::size_t cluster = 0; cluster < clusters_.count(); ++cluster) {
    std::vector<double> left;
    for (const std::size_t effect : clusters_.members(cluster)) left.push_back(residuals_[effect]);
    const auto weighed_left = weighed(cluster, left);
    for (std::size_t m = 0; m < left.size(); ++m) sum_of_squares_ += left[m] * weighed_left[m];
  }
  return std::isfinite(sum_of_squares_) && std::isfinite(log_determinant_);
}

// The basis is orthonormal, so that REML's log |X'X| is 0.
double NestedFit::log_likelihood(Likelihood kind) const {
  const bool is_reml = kind == Likelihood::reml;
  const auto degrees = double(effects_.count() - (is_reml ? matrix_.columns() : 0));
  return -(degrees * std::log(2 * std::numbers::pi) + log_determinant_ + sum_of_squares_ +
           (is_reml ? inverse_.log_determinant : 0)) /
         2;
}

NestedScore NestedFit::score(Likelihood kind) const {
  const std::size_t columns = matrix_.columns();
  Moments sums(columns);
  NestedVariances squares;  // y'P V_a P y.
  for (std::size_t cluster = 0; cluster < clusters_.count(); ++cluster) {
    Columns once(columns), twice;
    std::vector<double> left, precisions;
    for (const std::size_t effect : clusters_.members(cluster)) {
      left.push_back(residuals_[effect]);
      precisions.push_back(precisions_[effect]);
      for (std::size_t c = 0; c < columns; ++c) {
        once[c].push_back(weighed_basis_[effect * columns + c]);
      }
    }
    for (const auto& column : once) twice.push_back(weighed(cluster, column));
    sums.add_traces(precisions, shrink_[cluster]);
    sums.add_columns(once, twice, total_weight(precisions, shrink_[cluster]));
    double sum_left = 0;
    for (const double value : weighed(cluster, std::move(left))) {
      squares.within += value * value;
      sum_left += value;
    }
    squares.between += sum_left * sum_left;
  }
  if (kind == Likelihood::reml) sums.correct_for(inverse_.inverse);
  return {{(squares.between - sums.trace_between) / 2, (squares.within - sums.trace_within) / 2},
          sums.trace_bb / 2,
          sums.trace_bw / 2,
          sums.trace_ww / 2};
}

}  // namespace commonweal::methods
