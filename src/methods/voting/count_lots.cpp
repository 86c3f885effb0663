#include "methods/voting/count_lots.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/philox.hpp"

namespace commonweal::methods {

std::uint32_t CountLots::draw(LotQuestion question, std::size_t stage,
                              std::vector<std::uint32_t> tied) {
  CW_CHECK(!tied.empty());
  if (tied.size() == 1) return tied.front();
  std::ranges::sort(tied);
  base::RandomStream stream(seed_, drawn_.size());
  const auto one = tied[stream.below(static_cast<std::uint32_t>(tied.size()))];
  drawn_.push_back({.stage = stage, .question = question, .tied = std::move(tied), .drawn = one});
  return one;
}

}  // namespace commonweal::methods
