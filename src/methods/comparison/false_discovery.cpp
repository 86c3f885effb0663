#include "methods/comparison/false_discovery.hpp"

#include <algorithm>
#include <cstdint>

#include "base/parallel.hpp"

namespace commonweal::methods {
namespace {

struct Ranked {
  double p;
  std::uint32_t at;
};

constexpr std::size_t kManyP = 1U << 15U;

// Halves are sorted side by side where there are many: which is sorted first changes nothing.
std::vector<Ranked> sorted(std::span<const double> p) {
  std::vector<Ranked> order;
  order.reserve(p.size());
  for (const double each : p) order.push_back({each, static_cast<std::uint32_t>(order.size())});
  const auto half = std::ptrdiff_t(order.size() / 2);
  if (order.size() < kManyP) {
    std::ranges::sort(order, {}, &Ranked::p);
    return order;
  }
  base::parallel_for(2, {.chunk_size = 1}, [&](const base::Chunk& chunk) {
    const auto part = chunk.index == 0 ? std::ranges::subrange(order.begin(), order.begin() + half)
                                       : std::ranges::subrange(order.begin() + half, order.end());
    std::ranges::sort(part, {}, &Ranked::p);
  });
  std::ranges::inplace_merge(order, order.begin() + half, {}, &Ranked::p);
  return order;
}

}  // namespace

std::vector<double> adjusted_p(std::span<const double> p, DiscoveryControl control) {
  const auto order = sorted(p);
  double factor = double(p.size());
  if (control == DiscoveryControl::yekutieli) {
    double harmonic = 0;
    for (std::size_t i = p.size(); i > 0; --i) harmonic += 1 / double(i);
    factor *= harmonic;
  }
  std::vector<double> adjusted(p.size());
  double least = 1;
  for (std::size_t rank = p.size(); rank > 0; --rank) {
    const auto& [own, at] = order[rank - 1];
    least = std::min(least, own * factor / double(rank));
    adjusted[at] = least;
  }
  return adjusted;
}

}  // namespace commonweal::methods
