#include "methods/early_warning/run_length.hpp"

#include <cmath>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

// Solves (I - Q) x = 1 for the transitions Q among states, by elimination: the matrix is strictly
// dominated by its diagonal, so that no row needs to be changed for another.
class Steps {
 public:
  explicit Steps(std::size_t states) : states_(states), matrix_(states * states) {}

  void set(std::size_t from, std::size_t to, double chance) {
    matrix_[from * states_ + to] = (from == to ? 1 : 0) - chance;
  }

  std::vector<double> solve() {
    std::vector<double> right(states_, 1);
    for (std::size_t pivot = 0; pivot < states_; ++pivot) eliminate(pivot, right);
    for (std::size_t row = states_; row-- > 0;) {
      double sum = right[row];
      for (std::size_t at = row + 1; at < states_; ++at) sum -= entry(row, at) * right[at];
      right[row] = sum / entry(row, row);
    }
    return right;
  }

 private:
  double& entry(std::size_t row, std::size_t column) { return matrix_[row * states_ + column]; }

  void eliminate(std::size_t pivot, std::vector<double>& right) {
    for (std::size_t row = pivot + 1; row < states_; ++row) {
      const double factor = entry(row, pivot) / entry(pivot, pivot);
      if (factor == 0) continue;
      for (std::size_t at = pivot; at < states_; ++at) entry(row, at) -= factor * entry(pivot, at);
      right[row] -= factor * right[pivot];
    }
  }

  std::size_t states_;
  std::vector<double> matrix_;
};

double between(double low, double high) { return normal_share(high) - normal_share(low); }

double upper_cusum_at(const CusumChart& chart, double shift, std::size_t states) {
  // The first state is from 0 to half a width, the others a width about their middles.
  const double width = 2 * chart.limit / (2 * double(states) - 1);
  Steps steps(states);
  for (std::size_t from = 0; from < states; ++from) {
    const double start = double(from) * width - chart.reference + shift;
    for (std::size_t to = 0; to < states; ++to) {
      const double middle = double(to) * width;
      const double low = to == 0 ? -INFINITY : middle - width / 2 - start;
      steps.set(from, to, between(low, middle + width / 2 - start));
    }
  }
  return steps.solve().front();
}

double ewma_at(const EwmaChart& chart, double shift, std::size_t states) {
  const double reach = chart.limit * std::sqrt(chart.weight / (2 - chart.weight));
  const double width = 2 * reach / double(states);
  Steps steps(states);
  for (std::size_t from = 0; from < states; ++from) {
    const double start = (1 - chart.weight) * (-reach + (double(from) + 0.5) * width);
    for (std::size_t to = 0; to < states; ++to) {
      const double low = -reach + double(to) * width;
      steps.set(from, to,
                between((low - start) / chart.weight - shift,
                        (low + width - start) / chart.weight - shift));
    }
  }
  return steps.solve()[states / 2];  // The middle one begins at 0.
}

// The error falls with the square of the width (Brook and Evans, section 4): two widths give it.
template <class At>
double extrapolated(At&& at, std::size_t coarse) {
  const std::size_t fine = 2 * coarse + 1;
  const double one = at(coarse);
  const double other = at(fine);
  const double ratio = std::pow(double(coarse) / double(fine), 2);
  return (other - ratio * one) / (1 - ratio);
}

constexpr std::size_t kStates = 101;  // Odd, so that 0 is the middle of one.

}  // namespace

double shewhart_run_length(double limit, double shift) {
  return 1 / (normal_share(-limit - shift) + normal_share(-limit + shift));
}

double upper_cusum_run_length(const CusumChart& chart, double shift) {
  CW_CHECK(chart.limit > 0);
  return extrapolated([&](std::size_t states) { return upper_cusum_at(chart, shift, states); },
                      kStates);
}

double cusum_run_length(const CusumChart& chart, double shift) {
  return 1 / (1 / upper_cusum_run_length(chart, shift) + 1 / upper_cusum_run_length(chart, -shift));
}

double ewma_run_length(const EwmaChart& chart, double shift) {
  CW_CHECK(chart.weight > 0 && chart.weight <= 1 && chart.limit > 0);
  return extrapolated([&](std::size_t states) { return ewma_at(chart, shift, states); }, kStates);
}

}  // namespace commonweal::methods
