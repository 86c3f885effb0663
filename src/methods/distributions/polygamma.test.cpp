#include "methods/distributions/polygamma.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// R: print(digamma(c(0.1, 0.5, 1, 3.7, 24)), digits = 15), and trigamma of the same.
TEST(Polygamma, EqualsR) {
  EXPECT_NEAR(digamma(0.1), -10.4237549404111, 1e-12);
  EXPECT_NEAR(digamma(0.5), -1.96351002602142, 1e-14);
  EXPECT_NEAR(digamma(1), -0.577215664901533, 1e-14);
  EXPECT_NEAR(digamma(3.7), 1.16715353936151, 1e-13);
  EXPECT_NEAR(digamma(24), 3.157075846185307, 1e-13);
  EXPECT_NEAR(trigamma(0.5), 4.93480220054468, 1e-13);
  EXPECT_NEAR(trigamma(1), 1.64493406684823, 1e-13);
}

TEST(Polygamma, TurnsTrigammaRound) {
  for (double x = 0.01; x < 1e6; x *= 1.7) {
    EXPECT_NEAR(trigamma_inverse(trigamma(x)) / x, 1, 1e-11) << x;
  }
}

}  // namespace
}  // namespace commonweal::methods
