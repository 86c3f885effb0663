#include "methods/sortition/panel_mixture.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// Minimises the shortfall of the chance of whoever falls short furthest. Column 0 is that; rows are
// the kinds, and the last that chances sum to 1.
Milp empty_master(const PanelKinds& kinds) {
  Milp milp{.aim = Aim::minimise};
  milp.add(MilpColumn{.name = "shortfall", .objective = 1});
  for (std::size_t k = 0; k < kinds.kinds.size(); ++k) {
    milp.add(MilpRow{.name = "kind " + std::to_string(k + 1),
                     .terms = {{0, static_cast<double>(kinds.kinds[k].people)}},
                     .lower = 0});
  }
  milp.add(MilpRow{.name = "all", .lower = 1, .upper = 1});
  return milp;
}

constexpr double kImproves = 1e-9;

}  // namespace

std::vector<double> mean_seats(const PanelMixture& mixture, std::size_t kinds) {
  std::vector<double> seats(kinds);
  for (std::size_t i = 0; i < mixture.committees.size(); ++i) {
    for (const auto& [kind, count] : mixture.committees[i]) {
      seats[kind] += mixture.chances[i] * count;
    }
  }
  return seats;
}

MixtureSearch::MixtureSearch(const CommitteeSpace& space, CommitteeSearch& search,
                             std::uint64_t seed)
    : space_(space),
      search_(search),
      stream_(seed, 0x6d697874),
      master_(empty_master(space.kinds)) {}

void MixtureSearch::add(const Committee& committee) {
  if (!known_.insert(committee).second) return;
  std::vector<RowTerm> terms;
  for (const auto& [kind, seats] : committee) terms.push_back({kind, static_cast<double>(seats)});
  terms.push_back({space_.most.size(), 1});
  columns_.push_back(master_.add_column({}, terms));
  committees_.push_back(committee);
}

void MixtureSearch::ask(const std::vector<double>& seats) {
  for (std::size_t k = 0; k < seats.size(); ++k) master_.set_row_bounds(k, seats[k], kUnlimited);
  search_.aim_at(seats);
}

MixtureSearch::Prices MixtureSearch::solve() {
  answer_ = master_.solve();
  CW_CHECK(answer_.status == LinearStatus::optimal);
  const std::size_t kinds = space_.most.size();
  Prices prices{.weights = {},
                .level = -answer_.duals[kinds],
                .shortfall = std::max(0.0, answer_.values[0])};
  for (std::size_t k = 0; k < kinds; ++k) {
    prices.weights.push_back(answer_.duals[k] > 1e-13 ? answer_.duals[k] : 0);
  }
  return prices;
}

void MixtureSearch::add_samples(std::size_t count) {
  samples_ += count;
  for (std::size_t i = 0; i < count; ++i) {
    if (const auto committee = search_.near(stream_)) add(*committee);
  }
}

// Several panels at prices a little apart, so that one solution of the master takes many.
bool MixtureSearch::add_priced(const Prices& prices) {
  double largest = 0;
  for (const double weight : prices.weights) largest = std::max(largest, weight);
  const std::size_t tries = 4 + prices.weights.size() / 20;
  bool has_helped = false;
  for (std::size_t i = 0; i < tries; ++i) {
    std::vector<double> weights = prices.weights;
    const double noise = i == 0 ? 1e-6 : 0.02 * static_cast<double>(i % 8);
    for (double& weight : weights) {
      weight += noise * (weight + 0.1 * largest) * (stream_.uniform() - 0.5);
    }
    const auto committee = search_.near_best(weights, stream_);
    if (!committee || value_of(*committee, prices.weights) <= prices.level + kImproves) continue;
    if (known_.contains(*committee)) continue;
    add(*committee);
    has_helped = true;
  }
  return has_helped;
}

PanelMixture MixtureSearch::mixture() const {
  PanelMixture mixture;
  double sum = 0;
  for (std::size_t i = 0; i < committees_.size(); ++i) {
    const double chance = answer_.values[columns_[i]];
    if (chance <= 1e-12) continue;
    mixture.committees.push_back(committees_[i]);
    mixture.chances.push_back(chance);
    sum += chance;
  }
  for (double& chance : mixture.chances) chance /= sum;
  return mixture;
}

// Where quick panels do not help, the best panel does, or proves that none can.
MixtureAnswer MixtureSearch::settle(const std::vector<double>& seats, const Prices& prices,
                                    bool& is_over) {
  const BestCommittee best = search_.best(prices.weights);
  double asked = 0;
  for (std::size_t k = 0; k < seats.size(); ++k) asked += prices.weights[k] * seats[k];
  const bool is_new = best.committee && !known_.contains(*best.committee);
  if (best.committee) add(*best.committee);
  if (asked - best.most > kReached) {
    is_over = true;
    return {.cut = CommitteeCut{prices.weights, best.most}};
  }
  is_over = !is_new;
  return {.mixture = mixture(), .is_proven = best.is_proven && prices.shortfall <= 1e-6};
}

MixtureAnswer MixtureSearch::reach(const std::vector<double>& seats) {
  ask(seats);
  const std::size_t kinds = seats.size();
  if (known_.empty()) add_samples(1);
  const std::size_t samples_most = samples_ + 3 * kinds + 10;
  while (true) {
    const Prices prices = solve();
    if (prices.shortfall <= kReached) return {.mixture = mixture()};
    if (samples_ < samples_most) {
      add_samples(kinds / 2 + 5);
      if (!known_.empty() && samples_ < samples_most) continue;
    }
    if (add_priced(prices)) continue;
    bool is_over = false;
    MixtureAnswer answer = settle(seats, prices, is_over);
    if (is_over) return answer;
  }
}

}  // namespace commonweal::methods
