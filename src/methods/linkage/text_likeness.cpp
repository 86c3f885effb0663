#include "methods/linkage/text_likeness.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <utility>

namespace commonweal::methods {
namespace {

constexpr std::size_t kLongest = 256;  // Of a text that is compared; the rest is cut off.

double jaro(std::string_view one, std::string_view other) {
  const std::size_t longer = std::max(one.size(), other.size());
  const std::size_t reach = longer / 2 > 0 ? longer / 2 - 1 : 0;
  std::bitset<kLongest> in_one;
  std::bitset<kLongest> in_other;
  double common = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const std::size_t end = std::min(other.size(), i + reach + 1);
    for (std::size_t j = i > reach ? i - reach : 0; j < end; ++j) {
      if (in_other[j] || one[i] != other[j]) continue;
      in_one[i] = in_other[j] = true;
      ++common;
      break;
    }
  }
  if (common == 0) return 0;
  double turned = 0;
  std::size_t j = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    if (!in_one[i]) continue;
    while (!in_other[j]) ++j;
    turned += one[i] != other[j++];
  }
  return (common / double(one.size()) + common / double(other.size()) +
          (common - turned / 2) / common) /
         3;
}

// Up to four letters that both begin with.
std::size_t common_begin(std::string_view one, std::string_view other) {
  std::size_t begin = 0;
  while (begin < 4 && begin < one.size() && begin < other.size() && one[begin] == other[begin]) {
    ++begin;
  }
  return begin;
}

}  // namespace

double jaro_winkler(std::string_view one, std::string_view other) {
  one = one.substr(0, kLongest);
  other = other.substr(0, kLongest);
  if (one == other) return 1;
  if (one.empty() || other.empty()) return 0;
  const double measure = jaro(one, other);
  return measure + 0.1 * double(common_begin(one, other)) * (1 - measure);
}

std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most) {
  one = one.substr(0, kLongest);
  other = other.substr(0, kLongest);
  const std::size_t gap =
      one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
  if (gap > most) return most + 1;
  using Row = std::array<std::uint16_t, kLongest + 1>;
  Row rows[3];
  Row* before = &rows[0];
  Row* last = &rows[1];
  Row* now = &rows[2];
  for (std::size_t j = 0; j <= other.size(); ++j) (*last)[j] = static_cast<std::uint16_t>(j);
  for (std::size_t i = 1; i <= one.size(); ++i) {
    (*now)[0] = static_cast<std::uint16_t>(i);
    std::size_t least = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const int change = one[i - 1] == other[j - 1] ? 0 : 1;
      int cell = std::min({(*last)[j] + 1, (*now)[j - 1] + 1, (*last)[j - 1] + change});
      const bool is_swap =
          i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (is_swap) cell = std::min(cell, (*before)[j - 2] + 1);
      (*now)[j] = static_cast<std::uint16_t>(cell);
      least = std::min(least, std::size_t(cell));
    }
    if (least > most) return most + 1;
    std::swap(before, last);
    std::swap(last, now);
  }
  return std::min<std::size_t>((*last)[other.size()], most + 1);
}

bool may_be_as_like(std::string_view one, std::string_view other, double likeness) {
  one = one.substr(0, kLongest);
  other = other.substr(0, kLongest);
  if (one.empty() || other.empty()) return one == other;
  const auto bit = [](char letter) { return std::uint64_t(1) << (unsigned(letter) & 63U); };
  std::uint64_t letters = 0;
  for (const char letter : other) letters |= bit(letter);
  double common = 0;
  for (const char letter : one) common += (letters & bit(letter)) != 0;
  const double of_other = std::min(1.0, common / double(other.size()));
  const double most = common > 0 ? (common / double(one.size()) + of_other + 1) / 3 : 0;
  const double begin = double(common_begin(one, other));
  return most + 0.1 * begin * (1 - most) >= likeness;
}

}  // namespace commonweal::methods
