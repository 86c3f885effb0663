#include "methods/linkage/link_fit.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <string_view>
#include <unordered_map>

#include "base/parallel.hpp"
#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kDrawn = 1'000'000;
constexpr int kSteps = 200;
constexpr double kSettled = 1e-7;
constexpr double kHalf = 0.5;  // Of a pair in each level to begin with: none is impossible.

using Odds = std::vector<std::vector<LevelOdds>>;

// Pairs of one rule by what they agree in: how many there are of each pattern.
using Patterns = std::map<std::vector<std::uint8_t>, double>;

std::vector<std::size_t> shares_base(const Odds& odds) {
  std::vector<std::size_t> sizes;
  for (const auto& column : odds) sizes.push_back(column.size());
  return sizes;
}

void set_u(const LinkRecords& records, std::uint64_t seed, Odds& odds) {
  base::RandomStream random(seed, 0);
  const auto count = static_cast<std::uint32_t>(records.size());
  std::vector<std::vector<double>> seen;
  for (const auto size : shares_base(odds)) seen.emplace_back(size, kHalf);
  for (std::size_t drawn = 0; drawn < kDrawn; ++drawn) {
    const auto a = random.below(count);
    const auto b = random.below(count);
    if (a == b || !records.may_be_one(a, b)) continue;
    for (std::size_t c = 0; c < odds.size(); ++c) {
      const auto level =
          level_of(records.columns[c].kind, records.values[c][a], records.values[c][b]);
      if (level != kMissingLevel) ++seen[c][level];
    }
  }
  for (std::size_t c = 0; c < odds.size(); ++c) {
    double all = 0;
    for (const double each : seen[c]) all += each;
    for (std::size_t l = 0; l < odds[c].size(); ++l) odds[c][l].u = seen[c][l] / all;
  }
}

// From few that differ to most that agree: where the climb begins.
void start_m(Odds& odds) {
  for (auto& column : odds) {
    const double count = double(column.size());
    for (std::size_t l = 0; l < column.size(); ++l) {
      column[l].m = l + 1 == column.size() ? 0.9 : 0.1 / (count - 1);
    }
  }
}

double log_odds(const std::vector<std::uint8_t>& pattern, const Odds& odds,
                const std::vector<bool>& counts) {
  double sum = 0;
  for (std::size_t c = 0; c < pattern.size(); ++c) {
    if (!counts[c] || pattern[c] == kMissingLevel) continue;
    sum += std::log(odds[c][pattern[c]].m / odds[c][pattern[c]].u);
  }
  return sum;
}

// Maximises over m and the share of matches among the pairs of a rule.
Odds climbed(const Patterns& patterns, const std::vector<bool>& counts, Odds odds) {
  double share = 0.1;
  for (int step = 0; step < kSteps; ++step) {
    std::vector<std::vector<double>> seen;
    for (const auto size : shares_base(odds)) seen.emplace_back(size, kHalf);
    double matches = 0;
    double all = 0;
    for (const auto& [pattern, count] : patterns) {
      const double ratio = share / (1 - share) * std::exp(log_odds(pattern, odds, counts));
      const double expected = count * ratio / (1 + ratio);
      matches += expected;
      all += count;
      for (std::size_t c = 0; c < pattern.size(); ++c) {
        if (pattern[c] != kMissingLevel) seen[c][pattern[c]] += expected;
      }
    }
    double moved = std::abs(matches / all - share);
    share = std::clamp(matches / all, 1e-6, 1 - 1e-6);
    for (std::size_t c = 0; c < odds.size(); ++c) {
      if (!counts[c]) continue;
      double sum = 0;
      for (const double each : seen[c]) sum += each;
      for (std::size_t l = 0; l < odds[c].size(); ++l) {
        const double m = seen[c][l] / sum;
        moved = std::max(moved, std::abs(m - odds[c][l].m));
        odds[c][l].m = m;
      }
    }
    if (moved < kSettled) break;
  }
  return odds;
}

// The share of all pairs that are one person: what the pairs compared come to, again and again.
double prior_of(const Patterns& patterns, const Odds& odds, double pairs) {
  const std::vector<bool> all_columns(odds.size(), true);
  double prior = 1 / std::sqrt(pairs + 1);
  for (int step = 0; step < kSteps; ++step) {
    double matches = 0;
    for (const auto& [pattern, count] : patterns) {
      const double ratio = prior / (1 - prior) * std::exp(log_odds(pattern, odds, all_columns));
      matches += count * ratio / (1 + ratio);
    }
    const double next = std::clamp(matches / pairs, 0.5 / pairs, 0.5);
    if (std::abs(next - prior) < 1e-9 * prior) return next;
    prior = next;
  }
  return prior;
}

// Of the pairs that are equal in all of a rule's columns, whichever rule found them first: those
// that other rules found too agree in more, and leaving them out would make m too low.
Patterns patterns_of(const std::vector<std::uint8_t>& levels, const Odds& odds,
                     const BlockRule& rule) {
  const std::size_t width = odds.size();
  Patterns patterns;
  for (std::size_t first = 0; first < levels.size(); first += width) {
    const bool is_met = std::ranges::all_of(rule, [&](std::size_t column) {
      return levels[first + column] + 1U == odds[column].size();
    });
    if (!is_met) continue;
    const auto begin = levels.begin() + std::ptrdiff_t(first);
    ++patterns[std::vector<std::uint8_t>(begin, begin + std::ptrdiff_t(width))];
  }
  return patterns;
}

// How often each value stands in a column, of those that are there.
using Frequencies = std::unordered_map<std::string_view, double>;

Frequencies frequencies_of(const std::vector<std::string>& values) {
  Frequencies frequencies;
  double all = 0;
  for (const auto& value : values) {
    if (value.empty()) continue;
    ++frequencies[value];
    ++all;
  }
  for (auto& [value, count] : frequencies) count /= all;
  return frequencies;
}

}  // namespace

std::vector<std::uint8_t> agreement_levels(const LinkRecords& records,
                                           const std::vector<LinkPair>& pairs) {
  const std::size_t width = records.columns.size();
  std::vector<std::uint8_t> levels(pairs.size() * width);
  base::parallel_for(pairs.size(), {.chunk_size = 4096}, [&](const base::Chunk& chunk) {
    for (std::size_t i = chunk.first; i < chunk.end; ++i) {
      for (std::size_t c = 0; c < width; ++c) {
        levels[i * width + c] = level_of(records.columns[c].kind, records.values[c][pairs[i].one],
                                         records.values[c][pairs[i].other]);
      }
    }
  });
  return levels;
}

LinkModel fitted_model(const LinkRecords& records, const std::vector<BlockRule>& rules,
                       const std::vector<std::uint8_t>& levels, std::uint64_t seed) {
  const std::size_t width = records.columns.size();
  LinkModel model{.columns = records.columns, .levels = {}, .prior = 0};
  for (const auto& column : records.columns) {
    model.levels.emplace_back(levels_of(column.kind), LevelOdds{0, 0});
  }
  set_u(records, seed, model.levels);
  start_m(model.levels);
  Odds sums = model.levels;
  std::vector<double> taken(width);
  for (auto& column : sums) {
    for (auto& level : column) level.m = 0;
  }
  for (const auto& rule : rules) {
    const auto patterns = patterns_of(levels, model.levels, rule);
    if (patterns.empty()) continue;
    std::vector<bool> counts(width, true);
    for (const auto column : rule) counts[column] = false;
    const auto found = climbed(patterns, counts, model.levels);
    for (std::size_t c = 0; c < width; ++c) {
      if (!counts[c]) continue;
      ++taken[c];
      for (std::size_t l = 0; l < found[c].size(); ++l) sums[c][l].m += found[c][l].m;
    }
  }
  for (std::size_t c = 0; c < width; ++c) {
    if (taken[c] == 0) continue;
    for (std::size_t l = 0; l < sums[c].size(); ++l) model.levels[c][l].m = sums[c][l].m / taken[c];
  }
  model.prior = prior_of(patterns_of(levels, model.levels, {}), model.levels, records.pairs());
  return model;
}

std::vector<ScoredPair> scored_pairs(const LinkRecords& records, const LinkModel& model,
                                     const std::vector<LinkPair>& pairs,
                                     const std::vector<std::uint8_t>& levels) {
  const std::size_t width = records.columns.size();
  std::vector<Frequencies> frequencies;
  for (const auto& values : records.values) frequencies.push_back(frequencies_of(values));
  const double start = std::log2(model.prior / (1 - model.prior));
  std::vector<ScoredPair> scored(pairs.size());
  base::parallel_for(pairs.size(), {.chunk_size = 4096}, [&](const base::Chunk& chunk) {
    for (std::size_t i = chunk.first; i < chunk.end; ++i) {
      double weight = start;
      for (std::size_t c = 0; c < width; ++c) {
        const auto level = levels[i * width + c];
        if (level == kMissingLevel) continue;
        const auto& odds = model.levels[c][level];
        double u = odds.u;
        if (level + 1U == model.levels[c].size()) {
          u = frequencies[c].at(records.values[c][pairs[i].one]);
        }
        weight += std::log2(odds.m / u);
      }
      scored[i] = {pairs[i], weight, 1 / (1 + std::exp2(-weight))};
    }
  });
  return scored;
}

}  // namespace commonweal::methods
