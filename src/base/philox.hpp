#pragma once

// Random numbers that are the same on every machine: the counter-based generator Philox 4x32-10 of
// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC11, 2011).
//
// Chosen over the standard library's because a stream is named rather than carried along: any part
// of a computation can draw its own numbers from (seed, stream) in any order, on any thread, and
// the answer keeps its bits. The standard distributions differ between libraries; ours do not.

#include <array>
#include <cstdint>

namespace commonweal::base {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

// The block function: ten rounds.
PhiloxCounter philox4x32_10(PhiloxCounter counter, PhiloxKey key);

// The midpoint of the cell that 52 bits name, of 2^52 cells of (0, 1). With 53 bits half of the
// midpoints are no doubles, and the last one rounds to 1. Requires bits < 2^52.
double midpoint(std::uint64_t bits);

// One stream of deviates. Streams of one seed do not overlap: each has 2^64 blocks of its own.
class RandomStream {
 public:
  RandomStream(std::uint64_t seed, std::uint64_t stream);

  std::uint32_t bits32();

  // Uniform over the 2^52 midpoints of (0, 1): never 0, never 1, each as likely as another.
  double uniform();

  // Standard normal, by inversion: one uniform each, so that the n-th draw is known without the
  // others.
  double normal();

  // Uniform over 0 … bound-1 without bias (Lemire 2019). The bound is not zero.
  std::uint32_t below(std::uint32_t bound);

 private:
  PhiloxKey key_;
  PhiloxCounter counter_;
  PhiloxCounter block_{};
  unsigned used_ = 4;  // Words of the block that are spent.
};

}  // namespace commonweal::base
