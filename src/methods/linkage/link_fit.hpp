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

// What a pair agrees in, in three bits a column, the first lowest: its level, or 7 where a value is
// missing.
using AgreementCode = std::uint64_t;
inline constexpr std::size_t kLinkColumnsMax = 21;

std::vector<AgreementCode> agreement_codes(const LinkRecords& records,
                                           const std::vector<LinkPair>& pairs);

LinkModel fitted_model(const LinkRecords& records, const std::vector<BlockRule>& rules,
                       const std::vector<AgreementCode>& codes, std::uint64_t seed = 1);

struct ScoredPair {
  LinkPair pair;
  double weight;  // The logarithm to base 2 of the odds that they are one person.

  double probability() const;
};

struct ScoredPairs {
  std::vector<ScoredPair> pairs;  // Of a weight from `least` on, in the order of those given.
  double unlikely_matches = 0;    // The sum of the probabilities of all the others.
};

// With the frequency of the value itself for u where two values are equal: to share a rare name
// says more.
ScoredPairs scored_pairs(const LinkRecords& records, const LinkModel& model,
                         const std::vector<LinkPair>& pairs,
                         const std::vector<AgreementCode>& codes, double least = -10);

}  // namespace commonweal::methods
