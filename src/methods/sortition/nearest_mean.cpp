#include "methods/sortition/nearest_mean.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kLeastSquare = 1e-3;
constexpr double kNothing = 1e-13;  // A chance.

}  // namespace

NearestMean::NearestMean(std::vector<double> point) : point_(std::move(point)) {
  for (const double seats : point_) {
    scale_.push_back(1 / std::max(seats, kLeastSquare));
    point_square_ += scale_.back() * seats * seats;
  }
  prices_.assign(point_.size(), 0);
}

double NearestMean::value_at(const std::vector<double>& seats) const {
  double sum = 0;
  for (std::size_t k = 0; k < seats.size(); ++k) sum += prices_[k] * seats[k];
  return sum;
}

double NearestMean::level() const { return mean_.empty() ? -1 : value_at(mean_); }

double NearestMean::furthest(const std::vector<double>& units) const {
  double most = 0;
  for (std::size_t k = 0; k < point_.size(); ++k) {
    most = std::max(most, std::abs(point_[k] - mean_[k]) / units[k]);
  }
  return most;
}

double NearestMean::product(const Committee& one, const Committee& other) const {
  double sum = 0;
  auto it = other.begin();
  for (const auto& [kind, seats] : one) {
    while (it != other.end() && it->kind < kind) ++it;
    if (it == other.end()) break;
    if (it->kind == kind) sum += scale_[kind] * seats * it->seats;
  }
  return sum;
}

// The products of panels less the point, and 1 more: with it the chances that sum to 1 and make the
// mean nearest are those of one system, up to their sum.
bool NearestMean::add(const Committee& committee) {
  double with_point = 0;
  for (const auto& [kind, seats] : committee) with_point += scale_[kind] * seats * point_[kind];
  std::vector<double> row;
  for (std::size_t i = 0; i < committees_.size(); ++i) {
    row.push_back(product(committee, committees_[i]) - with_point - with_point_[i] + point_square_ +
                  1);
  }
  row.push_back(product(committee, committee) - 2 * with_point + point_square_ + 1);
  if (!root_.append(row)) return false;
  committees_.push_back(committee);
  with_point_.push_back(with_point);
  chances_.push_back(committees_.size() == 1 ? 1 : 0);
  while (!step_towards(best_chances())) {
  }
  settle();
  return true;
}

std::vector<double> NearestMean::best_chances() const {
  std::vector<double> best = root_.solve(std::vector<double>(committees_.size(), 1.0));
  double sum = 0;
  for (const double chance : best) sum += chance;
  for (double& chance : best) chance /= sum;
  return best;
}

// As far as chances stay above 0; whoever comes to 0 goes. True where the best was reached.
bool NearestMean::step_towards(const std::vector<double>& best) {
  double step = 1;
  std::size_t first = best.size();
  for (std::size_t i = 0; i < best.size(); ++i) {
    if (best[i] > kNothing) continue;
    const double fall = chances_[i] - best[i];
    const double most = fall > 0 ? chances_[i] / fall : 0;
    if (first == best.size() || most < step) {
      step = std::min(most, 1.0);
      first = i;
    }
  }
  for (std::size_t i = 0; i < best.size(); ++i) {
    chances_[i] += step * (best[i] - chances_[i]);
  }
  if (first == best.size()) return true;
  drop(first);
  return false;
}

void NearestMean::drop(std::size_t index) {
  const auto at = static_cast<std::ptrdiff_t>(index);
  root_.remove(index);
  committees_.erase(committees_.begin() + at);
  with_point_.erase(with_point_.begin() + at);
  chances_.erase(chances_.begin() + at);
}

void NearestMean::settle() {
  mean_.assign(point_.size(), 0);
  for (std::size_t i = 0; i < committees_.size(); ++i) {
    for (const auto& [kind, seats] : committees_[i]) mean_[kind] += chances_[i] * seats;
  }
  for (std::size_t k = 0; k < point_.size(); ++k) {
    prices_[k] = scale_[k] * (point_[k] - mean_[k]);
  }
}

void NearestMean::refine() {
  const double mean_worth = value_at(mean_);
  std::vector<double> right;
  for (const Committee& committee : committees_) {
    right.push_back(value_of(committee, prices_) - value_at(point_));
  }
  (void)mean_worth;
  std::vector<double> change = root_.solve(right);
  std::vector<double> ones = root_.solve(std::vector<double>(committees_.size(), 1.0));
  double sum_change = 0, sum_ones = 0;
  for (const double it : change) sum_change += it;
  for (const double it : ones) sum_ones += it;
  std::vector<double> refined = chances_;
  for (std::size_t i = 0; i < refined.size(); ++i) {
    refined[i] += change[i] - ones[i] * sum_change / sum_ones;
    if (refined[i] < 0) return;
  }
  chances_ = std::move(refined);
  settle();
}

}  // namespace commonweal::methods
