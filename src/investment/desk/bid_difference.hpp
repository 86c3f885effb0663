#pragma once

// What changed between two versions of a bid, field by field and line by line, in words. Where the
// bid stands (draft, submitted, tested ...) is not part of what it says.

#include <string>
#include <string_view>
#include <vector>

#include "missions/record.hpp"

namespace commonweal::investment {

struct BidChange {
  std::string field;                 // As people call it: "Costs".
  std::vector<std::string> removed;  // Lines that stood before, in their order.
  std::vector<std::string> added;

  friend bool operator==(const BidChange&, const BidChange&) = default;
};

// Of two records of proposals, the earlier first.
std::vector<BidChange> bid_changes(const missions::Record& before, const missions::Record& after);

// Whether they ask for the same, wherever they stand.
bool is_same_bid(const missions::Record& one, const missions::Record& other);

// "Costs" of the column "costs".
std::string field_words(std::string_view column);

}  // namespace commonweal::investment
