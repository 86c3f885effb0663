#include "platform/http/reference.hpp"

#include <string_view>

namespace commonweal::platform {
namespace {

// Without 0, 1, I and O, which are misheard and misread; 32 of them.
constexpr std::string_view kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int kLength = 8;

// The mixing step of SplitMix64 (Steele, Lea and Flood, 2014): neighbours come out far apart.
std::uint64_t mixed(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
  return bits ^ (bits >> 31);
}

}  // namespace

std::string References::take() {
  std::uint64_t bits = mixed(next_.fetch_add(0x9e3779b97f4a7c15u));
  std::string reference;
  for (int place = 0; place < kLength; ++place, bits >>= 5) reference += kLetters[bits % 32];
  return reference;
}

}  // namespace commonweal::platform
