#include "methods/sortition/fair_panels.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/sortition/goldilocks_target.hpp"
#include "methods/sortition/leximin_target.hpp"
#include "methods/sortition/nash_target.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kCutsMost = 5'000;
constexpr std::size_t kFirstSamples = 40;

std::optional<ChanceTarget> target_of(const CommitteeSpace& space, Fairness fairness) {
  switch (fairness) {
    case Fairness::leximin: return leximin_target(space, LevelsAsked::all);
    case Fairness::maximin: return leximin_target(space, LevelsAsked::first);
    case Fairness::nash: return nash_target(space);
    case Fairness::goldilocks: return goldilocks_target(space);
  }
  CW_CHECK(false);
}

double reached_by(const FairPanels& panels, const PanelKinds& kinds, Fairness fairness) {
  double least = 1, greatest = 0, logarithms = 0, people = 0;
  for (std::size_t k = 0; k < panels.chances.size(); ++k) {
    if (panels.most[k] == 0) continue;
    const double count = static_cast<double>(kinds.kinds[k].people);
    least = std::min(least, panels.chances[k]);
    greatest = std::max(greatest, panels.chances[k]);
    logarithms += count * std::log(panels.chances[k]);
    people += count;
  }
  const double even = static_cast<double>(kinds.seats) / static_cast<double>(kinds.people());
  switch (fairness) {
    case Fairness::leximin:
    case Fairness::maximin: return least;
    case Fairness::nash: return std::exp(logarithms / people);
    case Fairness::goldilocks: return greatest / even + even / least;
  }
  CW_CHECK(false);
}

// Kinds of which no panel has one would ask for a cut each: they are known beforehand. Panels found
// on the way are kept.
class Reachable {
 public:
  Reachable(CommitteeSpace& space, std::uint64_t seed)
      : space_(space), stream_(seed, 0x7265), is_seen_(space.most.size(), false) {}

  // False where no panel meets the quotas.
  bool find() {
    CommitteeSearch search(space_);
    for (std::size_t i = 0; i < kFirstSamples; ++i) {
      if (auto committee = search.near_best(random_weights(), stream_)) keep(*std::move(committee));
    }
    if (found_.empty() && !ask(search, random_weights())) return false;
    for (std::size_t k = 0; k < is_seen_.size(); ++k) {
      if (!is_seen_[k]) reach(search, k);
    }
    return true;
  }

  const std::vector<Committee>& found() const { return found_; }

 private:
  std::vector<double> random_weights() {
    std::vector<double> weights(space_.most.size());
    for (double& weight : weights) weight = stream_.uniform();
    return weights;
  }

  void keep(Committee committee) {
    for (const auto& [kind, seats] : committee) is_seen_[kind] = true;
    found_.push_back(std::move(committee));
  }

  bool ask(CommitteeSearch& search, const std::vector<double>& weights) {
    BestCommittee best = search.best(weights);
    if (!best.committee) return false;
    keep(*std::move(best.committee));
    return true;
  }

  // Quickly with those not seen yet in favour; then for this kind alone, exactly.
  void reach(CommitteeSearch& search, std::size_t kind) {
    std::vector<double> weights = random_weights();
    for (std::size_t k = 0; k < weights.size(); ++k) weights[k] += is_seen_[k] ? 0 : 2;
    weights[kind] += 100;
    if (auto committee = search.near_best(weights, stream_)) keep(*std::move(committee));
    if (is_seen_[kind]) return;
    std::vector<double> alone(weights.size());
    alone[kind] = 1;
    ask(search, alone);
    if (!is_seen_[kind]) space_.most[kind] = 0;
  }

  CommitteeSpace& space_;
  base::RandomStream stream_;
  std::vector<bool> is_seen_;
  std::vector<Committee> found_;
};

FairPanels panels_of(const PanelKinds& kinds, const CommitteeSpace& space,
                     const ChanceTarget& target, MixtureAnswer answer, Fairness fairness) {
  FairPanels panels{.mixture = std::move(answer.mixture),
                    .most = space.most,
                    .bound = target.bound,
                    .levels = target.levels,
                    .cuts = space.cuts.size(),
                    .is_proven = answer.is_proven};
  panels.chances = mean_seats(panels.mixture, kinds.kinds.size());
  for (std::size_t k = 0; k < kinds.kinds.size(); ++k) {
    panels.chances[k] /= static_cast<double>(kinds.kinds[k].people);
  }
  panels.reached = reached_by(panels, kinds, fairness);
  return panels;
}

}  // namespace

std::optional<FairPanels> fair_panels(const PanelKinds& kinds, Fairness fairness,
                                      std::uint64_t seed) {
  CommitteeSpace space = committee_space(kinds);
  Reachable reachable(space, seed);
  if (!reachable.find()) return std::nullopt;
  CommitteeSearch search(space);
  MixtureSearch mixtures(space, search, seed);
  for (const Committee& committee : reachable.found()) mixtures.know(committee);
  while (true) {
    const auto target = target_of(space, fairness);
    CW_CHECK(target.has_value());
    MixtureAnswer answer = mixtures.reach(target->seats);
    if (!answer.cut || space.cuts.size() >= kCutsMost) {
      if (answer.cut) answer.is_proven = false;
      return panels_of(kinds, space, *target, std::move(answer), fairness);
    }
    space.cuts.push_back(*std::move(answer.cut));
  }
}

}  // namespace commonweal::methods
