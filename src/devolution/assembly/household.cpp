#include "devolution/assembly/household.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace commonweal::devolution {
namespace {

constexpr std::size_t kLettersApart = 2;
constexpr std::size_t kLettersLeast = 8;  // Shorter addresses say too little to be nearly alike.

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// The numbers in an address, in their order: "12 5" of "Flat 12, 5 High Street".
std::string numbers_in(std::string_view address) {
  std::string numbers;
  for (const char letter : address) {
    if (is_digit(letter)) {
      numbers += letter;
    } else if (!numbers.empty() && numbers.back() != ' ') {
      numbers += ' ';
    }
  }
  return numbers;
}

bool is_near(const std::string& one, const std::string& other) {
  const std::size_t longer = std::max(one.size(), other.size());
  const std::size_t shorter = std::min(one.size(), other.size());
  if (longer - shorter > kLettersApart || shorter < kLettersLeast) return false;
  std::vector<std::size_t> before(other.size() + 1);
  std::iota(before.begin(), before.end(), std::size_t{0});
  for (std::size_t i = 1; i <= one.size(); ++i) {
    std::vector<std::size_t> row{i};
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t changed = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
      row.push_back(std::min({changed, before[j] + 1, row[j - 1] + 1}));
    }
    before = std::move(row);
  }
  return before.back() <= kLettersApart;
}

class Joined {
 public:
  explicit Joined(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t root(std::size_t i) const {
    while (parent_[i] != i) i = parent_[i];
    return i;
  }
  void join(std::size_t one, std::size_t other) {
    const std::size_t a = root(one);
    const std::size_t b = root(other);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace

std::string plain_address(std::string_view address) {
  std::string plain;
  for (const char letter : address) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter >= 'A' && letter <= 'Z') {
      plain += static_cast<char>(letter - 'A' + 'a');
    } else if ((letter >= 'a' && letter <= 'z') || is_digit(letter) || byte >= 0x80) {
      plain += letter;
    }
  }
  return plain;
}

Households households_of(const std::vector<std::string>& addresses) {
  Joined joined(addresses.size());
  std::vector<std::string> plain;
  std::map<std::string, std::size_t> first;                      // By address.
  std::map<std::string, std::vector<std::size_t>> with_numbers;  // One of each address.
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    plain.push_back(plain_address(addresses[i]));
    if (plain[i].empty()) continue;
    const auto [it, is_new] = first.emplace(plain[i], i);
    if (!is_new) joined.join(it->second, i);
    const std::string numbers = numbers_in(addresses[i]);
    if (is_new && !numbers.empty()) with_numbers[numbers].push_back(i);
  }
  Households households;
  for (const auto& [numbers, people] : with_numbers) {
    for (std::size_t a = 0; a < people.size(); ++a) {
      for (std::size_t b = a + 1; b < people.size(); ++b) {
        if (!is_near(plain[people[a]], plain[people[b]])) continue;
        joined.join(people[a], people[b]);
        households.near.emplace_back(people[a], people[b]);
      }
    }
  }
  std::sort(households.near.begin(), households.near.end());
  for (std::size_t i = 0; i < addresses.size(); ++i) households.of.push_back(joined.root(i));
  return households;
}

}  // namespace commonweal::devolution
