#include "methods/sortition/panel_mixture.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/check.hpp"
#include "methods/sortition/balanced_mean.hpp"

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
constexpr std::array<std::size_t, 4> kSamplesPerKind = {1, 1, 1, 2};
constexpr std::size_t kQuickTries = 3;

// Each panel once, in their order.
PanelMixture mixture_of(const std::vector<Committee>& committees,
                        const std::vector<double>& chances) {
  std::map<Committee, double> summed;
  double sum = 0;
  for (std::size_t i = 0; i < committees.size(); ++i) {
    if (chances[i] <= 0) continue;
    summed[committees[i]] += chances[i];
    sum += chances[i];
  }
  PanelMixture mixture;
  for (const auto& [committee, chance] : summed) {
    mixture.committees.push_back(committee);
    mixture.chances.push_back(chance / sum);
  }
  return mixture;
}

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
  known_.insert(committee);
  if (!in_master_.insert(committee).second) return;
  std::vector<RowTerm> terms;
  for (const auto& [kind, seats] : committee) terms.push_back({kind, static_cast<double>(seats)});
  terms.push_back({space_.most.size(), 1});
  columns_.push_back(master_.add_column({}, terms));
  committees_.push_back(committee);
}

void MixtureSearch::ask(const std::vector<double>& seats) {
  for (std::size_t k = 0; k < seats.size(); ++k) master_.set_row_bounds(k, seats[k], kUnlimited);
}

MixtureSearch::Prices MixtureSearch::solve() {
  answer_ = master_.solve();
  CW_CHECK(answer_.status == LinearStatus::optimal);
  const std::size_t kinds = space_.most.size();
  Prices prices{
      .weights = {}, .level = -answer_.duals[kinds], .shortfall = std::max(0.0, answer_.values[0])};
  for (std::size_t k = 0; k < kinds; ++k) {
    prices.weights.push_back(answer_.duals[k] > 1e-13 ? answer_.duals[k] : 0);
  }
  return prices;
}

void MixtureSearch::add_samples(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    auto committee = search_.near(stream_);
    if (!committee) continue;
    known_.insert(*committee);
    samples_.push_back(*std::move(committee));
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
    if (in_master_.contains(*committee)) continue;
    add(*committee);
    has_helped = true;
  }
  return has_helped;
}

PanelMixture MixtureSearch::mixture() const {
  std::vector<double> chances;
  for (const std::size_t column : columns_) chances.push_back(answer_.values[column]);
  return mixture_of(committees_, chances);
}

// Where quick panels do not help, the best panel does, or proves that none can.
MixtureAnswer MixtureSearch::settle(const std::vector<double>& seats, const Prices& prices,
                                    bool& is_over) {
  const BestCommittee best = search_.best(prices.weights);
  double asked = 0;
  for (std::size_t k = 0; k < seats.size(); ++k) asked += prices.weights[k] * seats[k];
  const bool is_new = best.committee && !in_master_.contains(*best.committee);
  if (best.committee) add(*best.committee);
  if (asked - best.most > kReached) {
    is_over = true;
    return {.cut = CommitteeCut{prices.weights, best.most}};
  }
  is_over = !is_new;
  return {.mixture = mixture(), .is_proven = best.is_proven && prices.shortfall <= 1e-6};
}

// First by panels drawn near what is asked, whose chances need little change; then by the nearest
// mean, which finds the panels that are missing; and only where what was asked is out of reach by
// the linear programme, whose corners give the better cuts.
MixtureAnswer MixtureSearch::reach(const std::vector<double>& seats) {
  search_.aim_at(seats);
  samples_.clear();
  for (const std::size_t times : kSamplesPerKind) {
    add_samples(times * seats.size() + 10);
    if (samples_.empty()) break;
    if (const auto balanced = balanced_chances(samples_, seats)) {
      return {.mixture = mixture_of(balanced->committees, balanced->chances)};
    }
  }
  NearestMean mean(seats);
  if (approach(mean)) return {.mixture = mixture_of(mean.committees(), mean.chances())};
  return cut_off(seats);
}

// The nearest mean asks the panels that are known for its next one before it has one made.
bool MixtureSearch::approach(NearestMean& mean) {
  std::vector<double> units;
  for (const PanelKind& kind : space_.kinds.kinds) {
    units.push_back(static_cast<double>(kind.people));
  }
  while (true) {
    const auto next = next_panel(mean);
    if (!next || !mean.add(*next)) {
      mean.refine();
      return !mean.committees().empty() && mean.furthest(units) <= kReached;
    }
    if (mean.furthest(units) <= kReached) return true;
  }
}

// A panel that is worth as much as the point, or more; known, quickly made, or else the best there
// is. None where no panel is worth as much as the point: it is out of reach then.
std::optional<Committee> MixtureSearch::next_panel(const NearestMean& mean) {
  const double wanted = mean.at_point();
  const Committee* best = nullptr;
  double worth = -kUnlimited;
  for (const Committee& committee : known_) {
    const double value = value_of(committee, mean.prices());
    if (value <= worth) continue;
    worth = value;
    best = &committee;
  }
  if (best != nullptr && worth >= wanted) return *best;
  for (std::size_t i = 0; i < kQuickTries; ++i) {
    auto made = search_.near_best(mean.prices(), stream_);
    if (!made) continue;
    known_.insert(*made);
    if (value_of(*made, mean.prices()) >= wanted) return made;
  }
  BestCommittee exact = search_.best(mean.prices());
  if (!exact.committee || exact.most < wanted) return std::nullopt;
  known_.insert(*exact.committee);
  return std::move(exact.committee);
}

MixtureAnswer MixtureSearch::cut_off(const std::vector<double>& seats) {
  for (const Committee& committee : known_) add(committee);
  ask(seats);
  while (true) {
    const Prices prices = solve();
    if (prices.shortfall <= kReached) return {.mixture = mixture()};
    if (add_priced(prices)) continue;
    bool is_over = false;
    MixtureAnswer answer = settle(seats, prices, is_over);
    if (is_over) return answer;
  }
}

}  // namespace commonweal::methods
