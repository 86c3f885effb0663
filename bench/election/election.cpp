// The count of a ward by the Scottish rules, in process: 12,000 made-up papers of 12 candidates for
// 4 seats, about as many as the largest wards have, in some 5,000 different rankings.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/voting/stv_scottish.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::uint32_t kCandidates = 12;
constexpr std::size_t kPapers = 12'000;

// Early numbers are liked more, so that some have a surplus and others go out one by one.
std::uint32_t liked(base::RandomStream& stream) {
  return std::min(stream.below(kCandidates), stream.below(kCandidates));
}

std::vector<methods::BallotPile> ward() {
  base::RandomStream stream(2022, 0);
  std::vector<methods::BallotPile> papers(kPapers, {.papers = 1, .preferences = {}});
  for (auto& paper : papers) {
    const std::uint32_t names = 1 + std::min(stream.below(kCandidates), stream.below(kCandidates));
    while (paper.preferences.size() < names) {
      const auto one = liked(stream);
      if (std::ranges::count(paper.preferences, one) == 0) paper.preferences.push_back(one);
    }
  }
  return papers;
}

}  // namespace

int main() {
  const auto ballots = methods::RankedBallots::make({kCandidates}, ward()).value();
  std::size_t stages = 0;
  std::size_t elected = 0;
  const auto times = bench::Times::of(50, [&] {
    const auto count = methods::count_scottish_stv(ballots, {.seats = 4}).value();
    stages = count.stages.size();
    elected = count.elected.size();
  });
  bench::expect(elected == 4 && stages > 8, "four seats filled over many stages");
  bench::print_row("Count of a ward: 12,000 papers, 12 candidates", times, 5);
}
