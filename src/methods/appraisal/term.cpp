#include "methods/appraisal/term.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

bool are_of_one_stream(const Factor& left, const Factor& right) {
  return left.log_sd > 0 && right.log_sd > 0 && left.stream == right.stream;
}

bool are_linked(const Factor& left, const Factor& right) {
  return &left == &right || are_of_one_stream(left, right);
}

// The mean of the product of two linked factors. Of two log-normals of mean 1 that are one deviate
// at two widths: exp(width x width).
double joint_mean(const Factor& left, const Factor& right) {
  if (&left == &right) return left.moments.variance + left.moments.mean * left.moments.mean;
  return std::exp(left.log_sd * right.log_sd);
}

double mean_of(const Term& term) {
  double mean = 1;
  for (const Factor* factor : term.factors) mean *= factor->moments.mean;
  return mean;
}

double joint_mean(const Term& left, const Term& right) {
  double mean = 1;
  for (const Factor* factor : left.factors) {
    const auto linked = std::ranges::find_if(
        right.factors, [&](const Factor* other) { return are_linked(*factor, *other); });
    mean *= linked == right.factors.end() ? factor->moments.mean : joint_mean(*factor, **linked);
  }
  for (const Factor* factor : right.factors) {
    const bool is_met = std::ranges::any_of(
        left.factors, [&](const Factor* other) { return are_linked(*factor, *other); });
    if (!is_met) mean *= factor->moments.mean;
  }
  return mean;
}

}  // namespace

Moments sum_moments(std::span<const Term> terms, std::span<const double> weights) {
  CW_CHECK(terms.size() == weights.size());
  Moments sum{0, 0};
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const double mean = mean_of(terms[i]);
    sum.mean += weights[i] * mean;
    for (std::size_t j = 0; j <= i; ++j) {
      const double covariance = joint_mean(terms[i], terms[j]) - mean * mean_of(terms[j]);
      sum.variance += (i == j ? 1 : 2) * weights[i] * weights[j] * covariance;
    }
  }
  return sum;
}

std::vector<double> weights_in(std::span<const Term> terms, std::size_t year) {
  std::vector<double> weights;
  weights.reserve(terms.size());
  for (const auto& term : terms) weights.push_back(term.weights.at(year));
  return weights;
}

std::vector<double> weights_over(std::span<const Term> terms, std::span<const double> by_year) {
  std::vector<double> weights;
  weights.reserve(terms.size());
  for (const auto& term : terms) {
    CW_CHECK(term.weights.size() <= by_year.size());
    double sum = 0;
    for (std::size_t year = 0; year < term.weights.size(); ++year) {
      sum += term.weights[year] * by_year[year];
    }
    weights.push_back(sum);
  }
  return weights;
}

}  // namespace commonweal::methods
