#include "methods/linkage/link_pairs.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace commonweal::methods {
namespace {

bool has_all(const LinkRecords& records, const BlockRule& rule, std::size_t record) {
  return std::ranges::none_of(
      rule, [&](std::size_t column) { return records.values[column][record].empty(); });
}

bool meets(const LinkRecords& records, const BlockRule& rule, std::size_t a, std::size_t b) {
  return std::ranges::all_of(rule, [&](std::size_t column) {
    const auto& values = records.values[column];
    return !values[a].empty() && values[a] == values[b];
  });
}

// Records in the order of their values in the rule's columns.
std::vector<std::uint32_t> sorted_by(const LinkRecords& records, const BlockRule& rule) {
  std::vector<std::uint32_t> order;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (has_all(records, rule, i)) order.push_back(static_cast<std::uint32_t>(i));
  }
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    for (const auto column : rule) {
      const int compared = records.values[column][a].compare(records.values[column][b]);
      if (compared != 0) return compared < 0;
    }
    return a < b;
  });
  return order;
}

void add_block(const LinkRecords& records, const std::vector<BlockRule>& rules, std::size_t which,
               std::span<const std::uint32_t> block, std::vector<LinkPair>& pairs) {
  for (std::size_t i = 0; i < block.size(); ++i) {
    for (std::size_t j = i + 1; j < block.size(); ++j) {
      if (!records.may_be_one(block[i], block[j])) continue;
      bool is_known = false;
      for (std::size_t r = 0; r < which && !is_known; ++r) {
        is_known = meets(records, rules[r], block[i], block[j]);
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
  for (std::size_t which = 0; which < rules.size(); ++which) {
    const auto order = sorted_by(records, rules[which]);
    std::size_t left_out = 0;
    for (std::size_t begin = 0; begin < order.size();) {
      std::size_t end = begin + 1;
      while (end < order.size() && meets(records, rules[which], order[begin], order[end])) ++end;
      const auto block = std::span(order).subspan(begin, end - begin);
      if (block.size() > largest) left_out += block.size();
      if (block.size() <= largest) add_block(records, rules, which, block, blocked.pairs);
      begin = end;
    }
    blocked.ends.push_back(blocked.pairs.size());
    blocked.left_out.push_back(left_out);
  }
  return blocked;
}

}  // namespace commonweal::methods
