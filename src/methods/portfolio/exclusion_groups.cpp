#include "methods/portfolio/exclusion_groups.hpp"

#include <algorithm>
#include <set>

namespace commonweal::methods {
namespace {

using Neighbours = std::vector<std::set<std::size_t>>;

Neighbours neighbours_of(const PortfolioQuestion& question) {
  Neighbours neighbours(question.bids.size());
  for (std::size_t i = 0; i < question.bids.size(); ++i) {
    for (const std::size_t other : question.bids[i].excludes) {
      if (other == i) continue;
      neighbours[i].insert(other);
      neighbours[other].insert(i);
    }
  }
  return neighbours;
}

// Greedy: the pair, and every bid that all of the group so far exclude, in their order.
std::vector<std::size_t> grown(const Neighbours& neighbours, std::size_t a, std::size_t b) {
  std::vector<std::size_t> group{a, b};
  for (const std::size_t next : neighbours[a]) {
    const bool fits = next != b && std::all_of(group.begin(), group.end(), [&](std::size_t one) {
                        return neighbours[one].contains(next);
                      });
    if (fits) group.push_back(next);
  }
  std::sort(group.begin(), group.end());
  return group;
}

}  // namespace

std::vector<std::vector<std::size_t>> exclusion_groups(const PortfolioQuestion& question) {
  const Neighbours neighbours = neighbours_of(question);
  std::set<std::pair<std::size_t, std::size_t>> covered;
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t a = 0; a < neighbours.size(); ++a) {
    for (const std::size_t b : neighbours[a]) {
      if (b < a || covered.contains({a, b})) continue;
      groups.push_back(grown(neighbours, a, b));
      for (const std::size_t i : groups.back()) {
        for (const std::size_t j : groups.back()) covered.insert({i, j});
      }
    }
  }
  return groups;
}

}  // namespace commonweal::methods
