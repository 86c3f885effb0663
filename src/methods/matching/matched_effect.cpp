#include "methods/matching/matched_effect.hpp"

#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

class Clusters {
 public:
  explicit Clusters(std::size_t rows) : parent_(rows) {
    std::iota(parent_.begin(), parent_.end(), std::size_t(0));
  }
  std::size_t of(std::size_t row) {
    while (parent_[row] != row) row = parent_[row] = parent_[parent_[row]];
    return row;
  }
  void join(std::size_t one, std::size_t other) { parent_[of(one)] = of(other); }

 private:
  std::vector<std::size_t> parent_;
};

bool shares_controls(const Matching& matching) {
  std::vector<std::uint8_t> is_taken(matching.weights.size());
  for (const auto& pair : matching.pairs) {
    if (std::exchange(is_taken[pair.control], std::uint8_t(1)) != 0) return true;
  }
  return false;
}

}  // namespace

MatchedEffect matched_effect(std::span<const std::uint8_t> treated,
                             std::span<const double> outcomes, const Matching& matching) {
  const auto& weights = matching.weights;
  std::array<double, 2> weight{};
  std::array<double, 2> mean{};
  double rows = 0;
  for (std::size_t i = 0; i < treated.size(); ++i) {
    weight.at(treated[i]) += weights[i];
    mean.at(treated[i]) += weights[i] * outcomes[i];
    rows += weights[i] > 0;
  }
  CW_CHECK(weight[0] > 0 && weight[1] > 0);
  for (std::size_t group = 0; group < 2; ++group) mean.at(group) /= weight.at(group);
  Clusters clusters(treated.size());
  if (!shares_controls(matching)) {
    for (const auto& pair : matching.pairs) clusters.join(pair.treated, pair.control);
  }
  std::map<std::size_t, double> scores;  // By cluster: what it adds to the error of the effect.
  for (std::size_t i = 0; i < treated.size(); ++i) {
    if (weights[i] == 0) continue;
    const double share = weights[i] * (outcomes[i] - mean.at(treated[i])) / weight.at(treated[i]);
    scores[clusters.of(i)] += treated[i] != 0 ? share : -share;
  }
  double variance = 0;
  for (const auto& [cluster, score] : scores) variance += score * score;
  const double count = double(scores.size());
  if (count > 1 && rows > 2) variance *= count / (count - 1) * (rows - 1) / (rows - 2);
  const double effect = mean[1] - mean[0];
  const double error = std::sqrt(variance);
  const double reach = error * base::normal_quantile(0.975);
  const double p = error > 0 ? normal_share_beyond(effect / error) : 1;
  return {mean[1], mean[0], effect, error, {effect - reach, effect + reach}, p};
}

}  // namespace commonweal::methods
