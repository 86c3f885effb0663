#include "methods/linkage/link_fit.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

#include "base/check.hpp"
#include "base/parallel.hpp"
#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kDrawn = 1'000'000;
constexpr int kSteps = 200;
constexpr double kSettled = 1e-7;
constexpr double kHalf = 0.5;  // Of a pair in each level to begin with: none is impossible.

using Odds = std::vector<std::vector<LevelOdds>>;

// How many pairs agree in each way.
using Patterns = std::map<AgreementCode, double>;

constexpr unsigned kMissingBits = 7;

unsigned level_in(AgreementCode code, std::size_t column) {
  return unsigned(code >> (3 * column)) & 7U;
}

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

double log_odds(AgreementCode code, const Odds& odds, const std::vector<bool>& counts) {
  double sum = 0;
  for (std::size_t c = 0; c < odds.size(); ++c) {
    const unsigned level = level_in(code, c);
    if (!counts[c] || level == kMissingBits) continue;
    sum += std::log(odds[c][level].m / odds[c][level].u);
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
      for (std::size_t c = 0; c < odds.size(); ++c) {
        const unsigned level = level_in(pattern, c);
        if (level != kMissingBits) seen[c][level] += expected;
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

Patterns patterns_of(const std::vector<AgreementCode>& codes) {
  using Counts = std::unordered_map<AgreementCode, double>;
  const auto parts = base::parallel_states<Counts>(
      codes.size(), {.chunk_size = 1U << 20U}, [&](const base::Chunk& chunk, Counts& counts) {
        for (std::size_t i = chunk.first; i < chunk.end; ++i) ++counts[codes[i]];
      });
  Patterns patterns;
  for (const auto& part : parts) {
    for (const auto& [code, count] : part) patterns[code] += count;
  }
  return patterns;
}

// Those that are equal in all of a rule's columns, whichever rule found them first: those that
// other rules found too agree in more, and leaving them out would make m too low.
Patterns patterns_of_rule(const Patterns& all, const Odds& odds, const BlockRule& rule) {
  Patterns patterns;
  for (const auto& [code, count] : all) {
    const bool is_met = std::ranges::all_of(rule, [&, code = code](std::size_t column) {
      return level_in(code, column) + 1 == odds[column].size();
    });
    if (is_met) patterns[code] = count;
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

double ScoredPair::probability() const { return 1 / (1 + std::exp2(-weight)); }

std::vector<AgreementCode> agreement_codes(const LinkRecords& records,
                                           const std::vector<LinkPair>& pairs) {
  CW_CHECK(records.columns.size() <= kLinkColumnsMax);
  std::vector<AgreementCode> codes(pairs.size());
  base::parallel_for(pairs.size(), {.chunk_size = 4096}, [&](const base::Chunk& chunk) {
    for (std::size_t i = chunk.first; i < chunk.end; ++i) {
      for (std::size_t c = 0; c < records.columns.size(); ++c) {
        const auto level = level_of(records.columns[c].kind, records.values[c][pairs[i].one],
                                    records.values[c][pairs[i].other]);
        const AgreementCode bits = level == kMissingLevel ? kMissingBits : level;
        codes[i] |= bits << (3 * c);
      }
    }
  });
  return codes;
}

LinkModel fitted_model(const LinkRecords& records, const std::vector<BlockRule>& rules,
                       const std::vector<AgreementCode>& codes, std::uint64_t seed) {
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
  const auto all = patterns_of(codes);
  for (const auto& rule : rules) {
    const auto patterns = patterns_of_rule(all, model.levels, rule);
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
  model.prior = prior_of(all, model.levels, records.pairs());
  return model;
}

ScoredPairs scored_pairs(const LinkRecords& records, const LinkModel& model,
                         const std::vector<LinkPair>& pairs,
                         const std::vector<AgreementCode>& codes, double least) {
  std::vector<Frequencies> frequencies;
  for (const auto& values : records.values) frequencies.push_back(frequencies_of(values));
  const double start = std::log2(model.prior / (1 - model.prior));
  const auto weight_of = [&](std::size_t i) {
    double weight = start;
    for (std::size_t c = 0; c < model.levels.size(); ++c) {
      const unsigned level = level_in(codes[i], c);
      if (level == kMissingBits) continue;
      const auto& odds = model.levels[c][level];
      const bool is_equal = level + 1 == model.levels[c].size();
      const double u = is_equal ? frequencies[c].at(records.values[c][pairs[i].one]) : odds.u;
      weight += std::log2(odds.m / u);
    }
    return weight;
  };
  const auto parts = base::parallel_states<ScoredPairs>(
      pairs.size(), {.chunk_size = 1U << 16U}, [&](const base::Chunk& chunk, ScoredPairs& own) {
        for (std::size_t i = chunk.first; i < chunk.end; ++i) {
          const ScoredPair scored{pairs[i], weight_of(i)};
          if (scored.weight >= least) own.pairs.push_back(scored);
          if (scored.weight < least) own.unlikely_matches += scored.probability();
        }
      });
  ScoredPairs all;
  for (const auto& part : parts) {
    all.pairs.insert(all.pairs.end(), part.pairs.begin(), part.pairs.end());
    all.unlikely_matches += part.unlikely_matches;
  }
  return all;
}

}  // namespace commonweal::methods
