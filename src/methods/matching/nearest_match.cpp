#include "methods/matching/nearest_match.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// The next of a line of places that is not taken, to the right; those taken are merged into runs.
class Line {
 public:
  explicit Line(std::size_t places) : next_(places + 1) {
    std::iota(next_.begin(), next_.end(), std::size_t(0));
  }
  std::size_t free_from(std::size_t place) {
    std::size_t root = place;
    while (next_[root] != root) root = next_[root];
    while (next_[place] != root) place = std::exchange(next_[place], root);
    return root;
  }
  void take(std::size_t place) { next_[place] = place + 1; }

 private:
  std::vector<std::size_t> next_;
};

// The controls of one stratum by distance, then row.
class Controls {
 public:
  Controls(std::vector<std::size_t> rows, std::span<const double> distance)
      : rows_(std::move(rows)), distance_(distance), right_(rows_.size()), left_(rows_.size()) {
    std::ranges::sort(rows_, [&](std::size_t a, std::size_t b) {
      return distance_[a] != distance_[b] ? distance_[a] < distance_[b] : a < b;
    });
  }

  // The place of the nearest that is left, and is not among those barred; none within reach: the
  // number of places.
  std::size_t nearest(double at, double reach) {
    const auto first =
        std::ranges::lower_bound(rows_, at, {}, [&](std::size_t row) { return distance_[row]; });
    const auto from = std::size_t(first - rows_.begin());
    const std::size_t above = right_.free_from(from);
    std::size_t below = free_below(from);
    const double gap_above = gap(above, at);
    const double gap_below = gap(below, at);
    const double least = std::min(gap_above, gap_below);
    if (least > reach || std::isinf(least)) return rows_.size();
    if (gap_above < gap_below) return above;
    below = first_alike(below);  // Of those as far below, the earliest row.
    if (gap_below < gap_above) return below;
    return rows_[below] < rows_[above] ? below : above;
  }

  // The rows of the nearest, none of them taken, in the order of nearness.
  std::vector<std::size_t> several(double at, double reach, std::size_t count) const {
    const auto first =
        std::ranges::lower_bound(rows_, at, {}, [&](std::size_t row) { return distance_[row]; });
    std::size_t above = std::size_t(first - rows_.begin());
    std::size_t below = above;                          // One past the next below.
    std::vector<std::pair<double, std::size_t>> found;  // Gap and row.
    for (;;) {
      const double gap_above = gap(above, at);
      const double gap_below = below > 0 ? gap(below - 1, at) : gap(rows_.size(), at);
      const double least = std::min(gap_above, gap_below);
      if (least > reach || !std::isfinite(least)) break;
      if (found.size() >= count && least > found.back().first) break;
      found.emplace_back(least, rows_[gap_above <= gap_below ? above : below - 1]);
      gap_above <= gap_below ? ++above : --below;
    }
    std::ranges::stable_sort(found);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < std::min(count, found.size()); ++i) rows.push_back(found[i].second);
    return rows;
  }

  void take(std::size_t place) {
    right_.take(place);
    left_.take(rows_.size() - 1 - place);
  }
  std::size_t row(std::size_t place) const { return rows_[place]; }
  std::size_t size() const { return rows_.size(); }

 private:
  double gap(std::size_t place, double at) const {
    return place < rows_.size() ? std::abs(distance_[rows_[place]] - at)
                                : std::numeric_limits<double>::infinity();
  }

  // The last free place before this one; the number of places where there is none.
  std::size_t free_below(std::size_t place) {
    if (place == 0) return rows_.size();
    const std::size_t turned = left_.free_from(rows_.size() - place);
    return turned < rows_.size() ? rows_.size() - 1 - turned : rows_.size();
  }

  std::size_t first_alike(std::size_t place) {
    const double value = distance_[rows_[place]];
    const auto first =
        std::ranges::lower_bound(rows_, value, {}, [&](std::size_t row) { return distance_[row]; });
    return right_.free_from(std::size_t(first - rows_.begin()));
  }

  std::vector<std::size_t> rows_;
  std::span<const double> distance_;
  Line right_;
  Line left_;
};

std::vector<std::size_t> treated_in_order(const MatchSample& sample,
                                          const NearestQuestion& question) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    if (sample.treated[i] != 0) rows.push_back(i);
  }
  const auto distance = [&](std::size_t row) { return sample.distance[row]; };
  switch (question.order) {
    case MatchOrder::largest: std::ranges::stable_sort(rows, std::greater(), distance); break;
    case MatchOrder::smallest: std::ranges::stable_sort(rows, std::less(), distance); break;
    case MatchOrder::random: {
      base::RandomStream random(question.seed, 0);
      for (std::size_t left = rows.size(); left > 1; --left) {
        std::swap(rows[left - 1], rows[random.below(static_cast<std::uint32_t>(left))]);
      }
      break;
    }
    case MatchOrder::data: break;
  }
  return rows;
}

std::map<std::uint32_t, Controls> controls_by_stratum(const MatchSample& sample) {
  std::map<std::uint32_t, std::vector<std::size_t>> rows;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    if (sample.treated[i] == 0) rows[sample.strata.empty() ? 0 : sample.strata[i]].push_back(i);
  }
  std::map<std::uint32_t, Controls> controls;
  for (auto& [stratum, own] : rows) {
    controls.emplace(stratum, Controls(std::move(own), sample.distance));
  }
  return controls;
}

}  // namespace

Matching nearest_match(const MatchSample& sample, const NearestQuestion& question) {
  CW_CHECK(sample.treated.size() == sample.distance.size() && question.ratio > 0);
  auto controls = controls_by_stratum(sample);
  const auto order = treated_in_order(sample, question);
  const double reach = question.caliper ? *question.caliper * distance_deviation(sample)
                                        : std::numeric_limits<double>::infinity();
  std::map<std::size_t, std::vector<std::size_t>> found;
  const auto near = [&](std::size_t treated) -> Controls* {
    const auto own = controls.find(sample.strata.empty() ? 0 : sample.strata[treated]);
    return own == controls.end() ? nullptr : &own->second;
  };
  const std::size_t rounds = question.replace ? 1 : question.ratio;
  for (std::size_t round = 0; round < rounds; ++round) {
    for (const auto treated : order) {
      auto* own = near(treated);
      if (own == nullptr || found[treated].size() < round) continue;
      const double at = sample.distance[treated];
      if (question.replace) {
        found[treated] = own->several(at, reach, question.ratio);
        continue;
      }
      const auto place = own->nearest(at, reach);
      if (place == own->size()) continue;
      found[treated].push_back(own->row(place));
      own->take(place);
    }
  }
  std::vector<MatchedPair> pairs;
  for (const auto& [treated, own] : found) {
    for (const auto control : own) pairs.push_back({treated, control, 1 / double(own.size())});
  }
  return matching_of(std::move(pairs), sample.treated.size());
}

}  // namespace commonweal::methods
