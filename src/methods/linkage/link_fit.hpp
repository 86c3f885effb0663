#pragma once

// What agreement is worth (Fellegi and Sunter 1969, Journal of the American Statistical Association
// 64): m, how often the same person's values agree so far, and u, how often two strangers' do. u is
// counted over pairs drawn by chance; m is found by expectation and maximisation over the pairs of
// each block rule in turn, by the columns that are not in it, with u held (Winkler 1988), and the
// rules' answers are averaged.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "methods/linkage/link_pairs.hpp"

namespace commonweal::methods {

struct LevelOdds {
  double m;
  double u;
};

struct LinkModel {
  std::vector<LinkColumn> columns;
  std::vector<std::vector<LevelOdds>> levels;  // By column, then level.
  double prior;                                // That two records drawn by chance are one person.
};

// Levels of agreement, by pair, then column.
std::vector<std::uint8_t> agreement_levels(const LinkRecords& records,
                                           const std::vector<LinkPair>& pairs);

LinkModel fitted_model(const LinkRecords& records, const std::vector<BlockRule>& rules,
                       const std::vector<std::uint8_t>& levels, std::uint64_t seed = 1);

struct ScoredPair {
  LinkPair pair;
  double weight;  // The logarithm to base 2 of the odds that they are one person.
  double probability;
};

// With the frequency of the value itself for u where two values are equal: to share a rare name
// says more. In the order of the pairs.
std::vector<ScoredPair> scored_pairs(const LinkRecords& records, const LinkModel& model,
                                     const std::vector<LinkPair>& pairs,
                                     const std::vector<std::uint8_t>& levels);

}  // namespace commonweal::methods
