#include "methods/appraisal/drawn_sum.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// By how much one set of weights is another; none where they stand otherwise to each other. To
// parts in 10^13: sums of years that are the same up to rounding are the same sum.
std::optional<double> ratio(const std::vector<double>& weights, const std::vector<double>& known) {
  constexpr double kRounding = 1e-13;
  const auto largest =
      std::ranges::max_element(known, {}, [](double weight) { return std::abs(weight); });
  const double factor = weights[static_cast<std::size_t>(largest - known.begin())] / *largest;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double meant = known[i] * factor;
    if (std::abs(weights[i] - meant) > kRounding * std::abs(factor * *largest)) return {};
  }
  return factor;
}

bool is_nothing(const std::vector<double>& weights) {
  return std::ranges::all_of(weights, [](double weight) { return weight == 0; });
}

}  // namespace

DrawnSum::DrawnSum(std::span<const Term> terms, Products& products) : count_(products.draws()) {
  for (const auto& term : terms) {
    const Product* product = &products.of(term.factors);
    const auto at = std::ranges::find(products_, product);
    product_of_term_.push_back(static_cast<std::size_t>(at - products_.begin()));
    if (at == products_.end()) products_.push_back(product);
  }
}

std::vector<double> DrawnSum::by_product(std::span<const double> weights) const {
  CW_CHECK(weights.size() == product_of_term_.size());
  std::vector<double> summed(products_.size());
  for (std::size_t i = 0; i < weights.size(); ++i) summed[product_of_term_[i]] += weights[i];
  return summed;
}

void DrawnSum::draw(const std::vector<double>& by_product, std::vector<double>& draws) const {
  draws.assign(count_, 0.0);
  for (std::size_t k = 0; k < products_.size(); ++k) {
    const double weight = by_product[k];
    if (weight == 0) continue;
    const auto from = products_[k]->draws;
    for (std::size_t i = 0; i < count_; ++i) draws[i] += weight * from[i];
  }
}

DrawSpread DrawnSum::spread(std::span<const double> weights) {
  const auto summed = by_product(weights);
  if (is_nothing(summed)) return {};
  if (products_.size() == 1) return times(products_.front()->spread, summed.front());
  for (const auto& [known, spread] : known_) {
    if (const auto factor = ratio(summed, known)) return times(spread, *factor);
  }
  std::vector<double> draws;
  draw(summed, draws);
  return known_.emplace_back(summed, draw_spread(draws)).second;
}

std::vector<double> DrawnSum::draws(std::span<const double> weights) const {
  std::vector<double> draws;
  draw(by_product(weights), draws);
  return draws;
}

void DrawnSum::add_covariances() {
  const std::size_t size = products_.size();
  covariances_.assign(size * size, 0.0);
  std::vector<std::vector<double>> centred;
  for (const Product* product : products_) {
    auto& column = centred.emplace_back(product->draws.begin(), product->draws.end());
    for (double& draw : column) draw -= product->spread.mean;
  }
  const double less_one = static_cast<double>(count_) - 1;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      const double covariance = sum_of_products(centred[i], centred[j]) / less_one;
      covariances_[i * size + j] = covariances_[j * size + i] = covariance;
    }
  }
}

Moments DrawnSum::moments(std::span<const double> weights) {
  const auto summed = by_product(weights);
  if (covariances_.empty()) add_covariances();
  Moments moments{0, 0};
  for (std::size_t i = 0; i < summed.size(); ++i) {
    moments.mean += summed[i] * products_[i]->spread.mean;
    for (std::size_t j = 0; j < summed.size(); ++j) {
      moments.variance += summed[i] * summed[j] * covariances_[i * summed.size() + j];
    }
  }
  return moments;
}

}  // namespace commonweal::methods
