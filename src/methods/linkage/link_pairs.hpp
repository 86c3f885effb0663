#pragma once

// Which records are compared: those that are equal in some column, for all pairs of a million
// records would be half a million millions.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "methods/linkage/link_levels.hpp"

namespace commonweal::methods {

struct LinkRecords {
  std::vector<LinkColumn> columns;
  std::vector<std::vector<std::string>> values;  // By column, then record. Empty: missing.
  std::vector<std::uint8_t> source = {};         // 0 or 1 where two files are linked; or empty.

  std::size_t size() const { return values.empty() ? 0 : values.front().size(); }
  // Whether the two may be the same: of one file, or one of each.
  bool may_be_one(std::size_t a, std::size_t b) const {
    return source.empty() || source[a] != source[b];
  }
  double pairs() const;  // How many pairs there are in all.
};

// A block rule: records are compared where they are equal in all of these columns.
using BlockRule = std::vector<std::size_t>;

struct LinkPair {
  std::uint32_t one;  // The earlier record.
  std::uint32_t other;
};

// Each pair once, with the first rule that it meets, in the order of rules. Records that lack one
// of a rule's columns are not in it; nor is a block of more than `largest` records, which would
// cost more than it finds: how many records that leaves out of a rule is counted.
struct BlockedPairs {
  std::vector<LinkPair> pairs;
  std::vector<std::size_t> ends;      // By rule: one past its last pair.
  std::vector<std::size_t> left_out;  // By rule.
};

BlockedPairs blocked_pairs(const LinkRecords& records, const std::vector<BlockRule>& rules,
                           std::size_t largest = 2'000);

}  // namespace commonweal::methods
