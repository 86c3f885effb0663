#include "methods/linkage/text_likeness.hpp"

#include <algorithm>
#include <bitset>
#include <vector>

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

}  // namespace

double jaro_winkler(std::string_view one, std::string_view other) {
  one = one.substr(0, kLongest);
  other = other.substr(0, kLongest);
  if (one == other) return 1;
  if (one.empty() || other.empty()) return 0;
  const double measure = jaro(one, other);
  std::size_t begin = 0;
  while (begin < 4 && begin < one.size() && begin < other.size() && one[begin] == other[begin]) {
    ++begin;
  }
  return measure + 0.1 * double(begin) * (1 - measure);
}

std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most) {
  one = one.substr(0, kLongest);
  other = other.substr(0, kLongest);
  const std::size_t gap =
      one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
  if (gap > most) return most + 1;
  std::vector<std::size_t> before(other.size() + 1);
  std::vector<std::size_t> last(other.size() + 1);
  std::vector<std::size_t> now(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    now[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      const bool is_swap =
          i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (is_swap) now[j] = std::min(now[j], before[j - 2] + 1);
      least = std::min(least, now[j]);
    }
    if (least > most) return most + 1;
    std::swap(before, last);
    std::swap(last, now);
  }
  return std::min(last[other.size()], most + 1);
}

}  // namespace commonweal::methods
