#include "methods/comparison/count_quantile.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

TEST(CountQuantile, IsTheInverseOfTheShareAtWholeCounts) {
  for (const auto kind : {CountKind::binomial, CountKind::poisson}) {
    for (const double n : {1.0, 7.0, 40.0, 3'000.0}) {
      for (const double share : {0.001, 0.2, 0.9}) {
        const CountChance chance{kind, n, share};
        for (double count = 0; count < 5 && count < n; ++count) {
          const double upto = count_share(chance, count);
          if (!(upto > 1e-12 && upto < 1 - 1e-9)) continue;
          EXPECT_NEAR(count_quantile(chance, upto), count, 1e-5);
        }
      }
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
