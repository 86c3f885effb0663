#include "base/philox.hpp"

#include "base/check.hpp"
#include "base/normal_quantile.hpp"

namespace commonweal::base {
namespace {

constexpr std::uint64_t kMultiplier0 = 0xD2511F53;
constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57;
constexpr std::uint32_t kWeyl0 = 0x9E3779B9;  // The golden ratio.
constexpr std::uint32_t kWeyl1 = 0xBB67AE85;  // The square root of 3, less 1.
constexpr int kRounds = 10;
constexpr std::uint64_t kCells = std::uint64_t{1} << 52;

constexpr std::uint32_t high(std::uint64_t product) {
  return static_cast<std::uint32_t>(product >> 32);
}
constexpr std::uint32_t low(std::uint64_t product) { return static_cast<std::uint32_t>(product); }

PhiloxCounter one_round(const PhiloxCounter& counter, const PhiloxKey& key) {
  const std::uint64_t product0 = kMultiplier0 * counter[0];
  const std::uint64_t product1 = kMultiplier1 * counter[2];
  return {high(product1) ^ counter[1] ^ key[0], low(product1), high(product0) ^ counter[3] ^ key[1],
          low(product0)};
}

}  // namespace

PhiloxCounter philox4x32_10(PhiloxCounter counter, PhiloxKey key) {
  for (int round = 0; round < kRounds; ++round) {
    counter = one_round(counter, key);
    key[0] += kWeyl0;
    key[1] += kWeyl1;
  }
  return counter;
}

double midpoint(std::uint64_t bits) {
  CW_CHECK(bits < kCells);
  return (static_cast<double>(bits) + 0.5) / static_cast<double>(kCells);
}

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream)
    : key_{low(seed), high(seed)}, counter_{0, 0, low(stream), high(stream)} {}

std::uint32_t RandomStream::bits32() {
  if (used_ == block_.size()) {
    block_ = philox4x32_10(counter_, key_);
    used_ = 0;
    if (++counter_[0] == 0) ++counter_[1];
  }
  return block_[used_++];
}

double RandomStream::uniform() {
  const std::uint64_t upper = bits32() >> 6;  // Twice 26 bits make 52.
  const std::uint64_t lower = bits32() >> 6;
  return midpoint((upper << 26) | lower);
}

double RandomStream::normal() { return normal_quantile(uniform()); }

std::uint32_t RandomStream::below(std::uint32_t bound) {
  CW_CHECK(bound != 0);
  const std::uint32_t biased = (0U - bound) % bound;  // How many draws would favour the low ones.
  while (true) {
    const std::uint64_t product = std::uint64_t{bits32()} * bound;
    if (low(product) >= biased) return high(product);
  }
}

}  // namespace commonweal::base
