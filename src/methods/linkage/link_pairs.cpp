#include "methods/linkage/link_pairs.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <string_view>
#include <unordered_map>

#include "base/parallel.hpp"

namespace commonweal::methods {
namespace {

// Values by number, 0 where one is missing: to compare numbers is quicker.
using Numbers = std::vector<std::vector<std::uint32_t>>;

Numbers numbers_of(const LinkRecords& records) {
  Numbers numbers(records.values.size());
  base::parallel_for(numbers.size(), {.chunk_size = 1}, [&](const base::Chunk& chunk) {
    std::unordered_map<std::string_view, std::uint32_t> known{{"", 0}};
    for (const auto& value : records.values[chunk.index]) {
      const auto next = static_cast<std::uint32_t>(known.size());
      numbers[chunk.index].push_back(known.try_emplace(value, next).first->second);
    }
  });
  return numbers;
}

bool meets(const Numbers& numbers, const BlockRule& rule, std::size_t a, std::size_t b) {
  return std::ranges::all_of(rule, [&](std::size_t column) {
    return numbers[column][a] != 0 && numbers[column][a] == numbers[column][b];
  });
}

// Records in the order of their values in the rule's columns.
std::vector<std::uint32_t> sorted_by(const Numbers& numbers, const BlockRule& rule) {
  std::vector<std::uint32_t> order;
  for (std::size_t i = 0; i < numbers.front().size(); ++i) {
    if (meets(numbers, rule, i, i)) order.push_back(static_cast<std::uint32_t>(i));
  }
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    for (const auto column : rule) {
      if (numbers[column][a] != numbers[column][b]) return numbers[column][a] < numbers[column][b];
    }
    return a < b;
  });
  return order;
}

void add_block(const LinkRecords& records, const Numbers& numbers,
               const std::vector<BlockRule>& rules, std::size_t which,
               std::span<const std::uint32_t> block, std::vector<LinkPair>& pairs) {
  for (std::size_t i = 0; i < block.size(); ++i) {
    for (std::size_t j = i + 1; j < block.size(); ++j) {
      if (!records.may_be_one(block[i], block[j])) continue;
      bool is_known = false;
      for (std::size_t r = 0; r < which && !is_known; ++r) {
        is_known = meets(numbers, rules[r], block[i], block[j]);
      }
      if (!is_known) pairs.push_back({block[i], block[j]});
    }
  }
}

}  // namespace

double LinkRecords::pairs() const {
  const double all = double(size());
  if (source.empty()) return all * (all - 1) / 2;
  const double right = double(std::accumulate(source.begin(), source.end(), 0U));
  return right * (all - right);
}

BlockedPairs blocked_pairs(const LinkRecords& records, const std::vector<BlockRule>& rules,
                           std::size_t largest) {
  BlockedPairs blocked;
  const auto numbers = numbers_of(records);
  for (std::size_t which = 0; which < rules.size(); ++which) {
    const auto order = sorted_by(numbers, rules[which]);
    std::size_t left_out = 0;
    for (std::size_t begin = 0; begin < order.size();) {
      std::size_t end = begin + 1;
      while (end < order.size() && meets(numbers, rules[which], order[begin], order[end])) ++end;
      const auto block = std::span(order).subspan(begin, end - begin);
      if (block.size() > largest) left_out += block.size();
      if (block.size() <= largest) add_block(records, numbers, rules, which, block, blocked.pairs);
      begin = end;
    }
    blocked.ends.push_back(blocked.pairs.size());
    blocked.left_out.push_back(left_out);
  }
  return blocked;
}

}  // namespace commonweal::methods
