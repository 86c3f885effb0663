// The map of a made-up conversation of 1,000,000 votes: 8,000 people of three minds, and 8,000
// statements of which each person saw about 125.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/opinion/opinion_map.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::uint32_t kPeople = 8'000;
constexpr std::uint32_t kStatements = 8'000;
constexpr std::size_t kVotes = 1'000'000;

// How likely a mind agrees with a statement: one in three statements divides the minds.
double chance(std::uint32_t mind, std::uint32_t statement) {
  if (statement % 3 != 0) return 0.55;
  return statement / 3 % 3 == mind ? 0.9 : 0.15;
}

methods::OpinionVotes conversation() {
  base::RandomStream stream(2021, 0);
  std::vector<methods::OpinionVote> votes;
  votes.reserve(kVotes);
  for (std::size_t i = 0; i < kVotes; ++i) {
    const auto person = static_cast<std::uint32_t>(i % kPeople);
    const auto statement = stream.below(kStatements);
    const double at = stream.uniform();
    const bool agrees = stream.uniform() < chance(person % 3, statement);
    const auto vote = at < 0.1 ? methods::kPass : agrees ? methods::kAgree : methods::kDisagree;
    votes.push_back({person, statement, vote});
  }
  return methods::opinion_votes(kPeople, std::vector<bool>(kStatements), votes);
}

}  // namespace

int main() {
  const auto votes = conversation();
  methods::OpinionMap map;
  const auto times = bench::Times::of(3, [&] { map = methods::opinion_map(votes); });
  bench::expect(map.in.size() == kPeople && map.groups.sizes.size() == 3 &&
                    std::ranges::min(map.groups.sizes) > kPeople / 4,
                "three groups of about as many people");
  bench::print_row("Opinion map: 1,000,000 votes, 8,000 people x 8,000 statements", times, 5'000);
}
