#pragma once

// Valid ballot papers that rank candidates, as piles of equal ones. Knows nothing of files, names
// or how they are counted.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

// So many papers that say the same. Candidates are numbered from 0.
struct BallotPile {
  std::int64_t papers;
  std::vector<std::uint32_t> preferences;  // First to last.

  friend auto operator<=>(const BallotPile&, const BallotPile&) = default;
};

// Whom the papers are about.
struct BallotCandidates {
  std::size_t count;
  std::vector<std::uint32_t> withdrawn = {};
};

// More would overflow the exact arithmetic of the counts.
inline constexpr std::int64_t kPapersMost = 80'000'000;

class RankedBallots {
 public:
  // Refuses a pile without papers, a candidate who is not there or is named twice on a paper, and
  // more papers than kPapersMost, each by the pile's number from 1. Who has withdrawn is passed
  // over; papers that name nobody else are set aside.
  static base::Result<RankedBallots> make(const BallotCandidates& candidates,
                                          std::vector<BallotPile> piles);

  std::size_t candidates() const { return standing_.size(); }
  bool stands(std::uint32_t candidate) const { return standing_[candidate]; }
  std::size_t standing() const;  // Who has not withdrawn.
  // In an order of their own, each ranking once: it does not matter in which order they came.
  const std::vector<BallotPile>& piles() const { return piles_; }
  std::int64_t papers() const { return papers_; }
  std::int64_t set_aside() const { return set_aside_; }

 private:
  RankedBallots(const BallotCandidates& candidates, std::vector<BallotPile> piles);
  void merge();

  std::vector<bool> standing_;
  std::vector<BallotPile> piles_;
  std::int64_t papers_ = 0;
  std::int64_t set_aside_ = 0;
};

}  // namespace commonweal::methods
