#include "methods/rates/peer_weights.hpp"

#include <algorithm>

namespace commonweal::methods {
namespace {

using base::Period;

// The peers that can be counted in a year, not yet weighted.
std::vector<WeightedPeer> with_figures(std::span<const NamedRates> peers,
                                       std::span<const std::size_t> chosen, Period period,
                                       PeerLevel level) {
  std::vector<WeightedPeer> found;
  for (const std::size_t peer : chosen) {
    const auto rate = peers[peer].rates.at(period);
    if (!rate) continue;
    if (level != PeerLevel::weighted) {
      found.push_back({peer, *rate, 0});
    } else if (const auto people = peers[peer].population->at(period)) {
      found.push_back({peer, *rate, *people});
    }
  }
  return found;
}

// The median is one peer, or two that count alike.
void weigh_middle(std::vector<WeightedPeer>& found) {
  std::ranges::stable_sort(found, {}, &WeightedPeer::rate);
  const std::size_t lower = (found.size() - 1) / 2;
  const std::size_t upper = found.size() / 2;
  found[lower].weight += 0.5;
  found[upper].weight += 0.5;
}

void weigh(std::vector<WeightedPeer>& found, PeerLevel level) {
  if (level == PeerLevel::median) return weigh_middle(found);
  if (level == PeerLevel::mean) {
    for (auto& it : found) it.weight = 1;
  }
  double sum = 0;
  for (const auto& it : found) sum += it.weight;
  for (auto& it : found) it.weight /= sum;
}

}  // namespace

std::vector<WeightedPeer> weighted_peers(std::span<const NamedRates> peers,
                                         std::span<const std::size_t> chosen, Period period,
                                         PeerLevel level) {
  auto found = with_figures(peers, chosen, period, level);
  if (!found.empty()) weigh(found, level);
  return found;
}

}  // namespace commonweal::methods
