#include "methods/voting/ranked_ballots.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

void check_pile(const BallotPile& pile, std::size_t number, std::size_t candidates,
                base::Problems& problems) {
  const std::string place = "pile " + std::to_string(number);
  if (pile.papers < 1 || pile.papers > kPapersMost) {
    problems.add({.place = place,
                  .what = std::to_string(pile.papers) + " papers cannot be counted. Give 1 to " +
                          std::to_string(kPapersMost) + "."});
  }
  std::vector<bool> named(candidates);
  for (const auto candidate : pile.preferences) {
    if (candidate >= candidates) {
      problems.add({.place = place,
                    .what = "There is no candidate " + std::to_string(candidate + std::size_t{1}) +
                            ". Name one of 1 to " + std::to_string(candidates) + "."});
    } else if (named[candidate]) {
      problems.add({.place = place,
                    .what = "Candidate " + std::to_string(candidate + std::size_t{1}) +
                            " is named twice. Name each once."});
    } else {
      named[candidate] = true;
    }
  }
}

void check_withdrawn(const BallotCandidates& candidates, base::Problems& problems) {
  for (const auto candidate : candidates.withdrawn) {
    if (candidate >= candidates.count) {
      problems.add({.place = "withdrawn",
                    .what = "There is no candidate " + std::to_string(candidate + std::size_t{1}) +
                            " to withdraw."});
    }
  }
}

void check_sum(const std::vector<BallotPile>& piles, base::Problems& problems) {
  std::int64_t sum = 0;
  for (const auto& pile : piles) {
    sum += std::clamp<std::int64_t>(pile.papers, 0, kPapersMost + 1);
    if (sum > kPapersMost) {
      return problems.add({.place = "papers",
                           .what = "There are more than " + std::to_string(kPapersMost) +
                                   " papers. Count them in parts."});
    }
  }
}

}  // namespace

base::Result<RankedBallots> RankedBallots::make(const BallotCandidates& candidates,
                                                std::vector<BallotPile> piles) {
  base::Problems problems;
  check_withdrawn(candidates, problems);
  for (std::size_t i = 0; i < piles.size(); ++i) {
    check_pile(piles[i], i + 1, candidates.count, problems);
  }
  check_sum(piles, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return RankedBallots(candidates, std::move(piles));
}

RankedBallots::RankedBallots(const BallotCandidates& candidates, std::vector<BallotPile> piles)
    : standing_(candidates.count, true), piles_(std::move(piles)) {
  for (const auto candidate : candidates.withdrawn) standing_[candidate] = false;
  for (auto& pile : piles_) {
    std::erase_if(pile.preferences, [this](std::uint32_t it) { return !standing_[it]; });
    (pile.preferences.empty() ? set_aside_ : papers_) += pile.papers;
  }
  std::erase_if(piles_, [](const BallotPile& pile) { return pile.preferences.empty(); });
  merge();
}

void RankedBallots::merge() {
  std::ranges::sort(piles_, {}, &BallotPile::preferences);
  std::vector<BallotPile> merged;
  for (auto& pile : piles_) {
    if (!merged.empty() && merged.back().preferences == pile.preferences) {
      merged.back().papers += pile.papers;
    } else {
      merged.push_back(std::move(pile));
    }
  }
  piles_ = std::move(merged);
}

std::size_t RankedBallots::standing() const {
  return static_cast<std::size_t>(std::ranges::count(standing_, true));
}

}  // namespace commonweal::methods
