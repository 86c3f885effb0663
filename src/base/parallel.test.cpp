#include "base/parallel.hpp"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(ParallelFor, VisitsEveryItemOnceHoweverItIsCut) {
  for (const std::size_t count : {0U, 1U, 7U, 64U, 1000U}) {
    for (const std::size_t chunk_size : {1U, 3U, 64U, 5000U}) {
      std::vector<std::atomic<int>> visits(count);
      parallel_for(count, {.chunk_size = chunk_size, .threads = 4}, [&](const Chunk& chunk) {
        for (std::size_t i = chunk.first; i < chunk.end; ++i) ++visits[i];
      });
      for (const auto& visit : visits) ASSERT_EQ(visit, 1);
    }
  }
}

double sum_of_thirds(unsigned threads) {
  const auto sums = parallel_states<double>(100'000, {.chunk_size = 1000, .threads = threads},
                                            [](const Chunk& chunk, double& sum) {
                                              for (std::size_t i = chunk.first; i < chunk.end; ++i)
                                                sum += static_cast<double>(i) / 3;
                                            });
  return std::accumulate(sums.begin(), sums.end(), 0.0);
}

TEST(ParallelStates, GivesTheSameBitsOnAnyNumberOfThreads) {
  const double alone = sum_of_thirds(1);
  for (const unsigned threads : {2U, 3U, 8U, 0U}) EXPECT_EQ(sum_of_thirds(threads), alone);
}

TEST(ParallelFor, ThrowsTheFailureOfTheLowestChunk) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      parallel_for(100, {.chunk_size = 1, .threads = 4}, [](const Chunk& chunk) {
        if (chunk.index >= 5) throw std::runtime_error(std::to_string(chunk.index));
      });
      FAIL() << "The failure was swallowed.";
    } catch (const std::runtime_error& failure) {
      EXPECT_STREQ(failure.what(), "5");
    }
  }
}

}  // namespace
}  // namespace commonweal::base
