#pragma once

// A made-up vote on a city's budget, the same on every machine. As in real ones, districts want
// projects of their own and some that all know, few projects get most votes, a voter names up to
// ten, and costs differ by two orders of magnitude.

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/philox.hpp"
#include "methods/voting/budget_election.hpp"

namespace commonweal::bench {

struct CitySize {
  std::uint32_t voters = 80'000;
  std::uint32_t projects = 140;
  std::uint32_t districts = 18;
  std::int64_t budget = 10'000'000;
};

class CityVote {
 public:
  CityVote(const CitySize& size, std::uint64_t seed) : size_(size), stream_(seed, 0) {
    vote_.budget = size.budget;
    for (std::uint32_t p = 0; p < size.projects; ++p) {
      const double cost = 150'000 * std::exp(1.1 * stream_.normal());
      vote_.costs.push_back(static_cast<std::int64_t>(std::clamp(cost, 5'000.0, 3'000'000.0) / 50) *
                            50);
      appeal_.push_back(std::exp(0.9 * stream_.normal()));
      home_.push_back(stream_.below(size.districts + size.districts / 3));
    }
    for (std::uint32_t v = 0; v < size.voters; ++v) vote_.ballots.push_back(ballot());
  }

  const methods::BudgetElection::Raw& raw() const { return vote_; }

 private:
  // Draws that meet a project twice are lost: some name fewer.
  methods::BudgetBallot ballot() {
    const std::uint32_t district = stream_.below(size_.districts);
    std::vector<double> sums = {0};
    for (std::uint32_t p = 0; p < size_.projects; ++p) {
      const bool is_known = home_[p] == district || home_[p] >= size_.districts;
      sums.push_back(sums.back() + appeal_[p] * (is_known ? 1 : 0.05));
    }
    methods::BudgetBallot ballot;
    const std::uint32_t names = 1 + stream_.below(10);
    for (std::uint32_t i = 0; i < names; ++i) {
      const double at = stream_.uniform() * sums.back();
      const auto above = std::upper_bound(sums.begin() + 1, sums.end() - 1, at);
      const auto project = static_cast<std::uint32_t>(above - sums.begin() - 1);
      const auto is_it = [&](const methods::BudgetVote& vote) { return vote.project == project; };
      if (std::none_of(ballot.begin(), ballot.end(), is_it)) ballot.push_back({project});
    }
    return ballot;
  }

  CitySize size_;
  base::RandomStream stream_;
  methods::BudgetElection::Raw vote_ = {};
  std::vector<double> appeal_;
  std::vector<std::uint32_t> home_;  // A district, or past them: known to all.
};

}  // namespace commonweal::bench
