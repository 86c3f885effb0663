#pragma once

// Who lives together, by addresses as people type them. Letters are compared without case, spaces
// and marks. Addresses with the same numbers that differ by at most two letters are one too: "12
// High Street" and "12, High St reet". Two flats differ in a number, so they are two.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace commonweal::devolution {

struct Households {
  std::vector<std::size_t> of = {};  // By person. Without an address: one of their own.
  std::vector<std::pair<std::size_t, std::size_t>> near = {};  // Alike, but not the same.
};

Households households_of(const std::vector<std::string>& addresses);

// "12, High Street" is "12highstreet".
std::string plain_address(std::string_view address);

}  // namespace commonweal::devolution
