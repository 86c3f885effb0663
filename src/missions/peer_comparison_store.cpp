#include "missions/peer_comparison_store.hpp"

#include <span>
#include <utility>
#include <vector>

#include "missions/latest_figures_store.hpp"

namespace commonweal::missions {
namespace {

// A page opens with a glance at its peers. Ranking thousands is the page of comparison's work.
constexpr std::size_t kPeersMax = 500;

using Bodies = std::span<const Body* const>;

std::vector<BodyFigure> paired(Bodies bodies, BodyFigures figures) {
  std::vector<BodyFigure> paired;
  for (std::size_t at = 0; at < bodies.size(); ++at) {
    paired.push_back({.body = bodies[at], .observation = std::move(figures.at(at))});
  }
  return paired;
}

std::optional<Comparison> comparison_of(const Holdings& holdings, const Metric& metric,
                                        const Body& body, Bodies peers) {
  if (peers.size() < 2 || peers.size() > kPeersMax) return std::nullopt;
  const auto period = shared_period(paired(peers, latest_figures(holdings, metric, peers)));
  if (!period) return std::nullopt;
  const Body* const own[] = {&body};
  auto reference = paired(own, figures_of_period(holdings, metric, own, *period));
  auto comparison =
      compared(metric, *period, paired(peers, figures_of_period(holdings, metric, peers, *period)),
               reference.front());
  if (comparison.ranked.size() < 2) return std::nullopt;
  return comparison;
}

// The places inside those inside it: the councils of England's regions.
std::vector<const Body*> two_down(const Directory& directory, const Body& body) {
  std::vector<const Body*> found;
  for (const Body* child : directory.children_of(body.code)) {
    const auto inside = directory.children_of(child->code);
    found.insert(found.end(), inside.begin(), inside.end());
  }
  return found;
}

}  // namespace

std::optional<Comparison> load_peer_comparison(const Holdings& holdings, const Metric& metric,
                                               const Body& body) {
  const auto& directory = holdings.directory;
  if (auto inside = comparison_of(holdings, metric, body, directory.children_of(body.code))) {
    return inside;
  }
  if (auto inside = comparison_of(holdings, metric, body, two_down(directory, body))) return inside;
  if (!body.parent) return std::nullopt;
  const Body* const parent = directory.find_body(*body.parent);
  return comparison_of(holdings, metric, *parent, directory.children_of(*body.parent));
}

}  // namespace commonweal::missions
