#include "methods/distributions/chi_square.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// qchisq(0.975, d), qchisq(0.025, d), pchisq(1.3 d + 1, d, lower = F), pchisq(4 d + 8, d, lower =
// F) of R 4.2.2.
TEST(ChiSquare, IsThatOfR) {
  struct Case {
    double degrees, upper, lower, above, far_above;
  };
  for (const auto& [degrees, upper, lower, above, far_above] :
       {Case{1, 5.0238861873148846, 0.00098206911717525617, 0.12937399883629747,
             0.00053200550513924966},
        Case{2, 7.3777589082278707, 0.050635615968579753, 0.16529888822158653,
             0.00033546262790251185},
        Case{3, 9.3484036044961449, 0.21579528262389788, 0.17926780368434941,
             0.00016974243555282649},
        Case{12, 23.336664158645334, 4.4037885069817015, 0.16527343795436311,
             1.1969522634724255e-07},
        Case{47, 67.820646984252463, 29.956195681912089, 0.068977841652578933,
             4.2080493104268507e-20},
        Case{0.7, 4.1366658257330018, 3.8082564519530919e-05, 0.10828259374055034,
             0.00053655524743459687},
        Case{135, 169.05603592314799, 104.72851884995823, 0.0095186696946137385,
             3.8520648912441369e-51}}) {
    EXPECT_NEAR(chi_square_quantile(0.975, degrees) / upper, 1, 1e-12) << degrees;
    EXPECT_NEAR(chi_square_quantile(0.025, degrees) / lower, 1, 1e-12) << degrees;
    EXPECT_NEAR(chi_square_share_above(1.3 * degrees + 1, degrees) / above, 1, 1e-12) << degrees;
    EXPECT_NEAR(chi_square_share_above(4 * degrees + 8, degrees) / far_above, 1, 1e-12) << degrees;
  }
  EXPECT_NEAR(chi_square_quantile(0.975, 5000) / 5197.8837719237972, 1, 1e-12);
  EXPECT_NEAR(chi_square_share_above(152.233, 12) / 1.9967721373353058e-26, 1, 1e-12);
}

TEST(ChiSquare, OfNothingHasAllAboveAndOfInfinityNothing) {
  EXPECT_EQ(chi_square_share_above(0, 3), 1);
  EXPECT_EQ(chi_square_share_above(INFINITY, 3), 0);
}

TEST(ChiSquare, GivesBackTheShareOfItsOwnQuantile) {
  for (double degrees = 0.3; degrees < 1e5; degrees *= 1.7) {
    for (const double share : {1e-9, 0.001, 0.2, 0.6, 0.99999}) {
      const double above = chi_square_share_above(chi_square_quantile(share, degrees), degrees);
      EXPECT_NEAR(above / (1 - share), 1, 1e-9) << share << ' ' << degrees;
    }
  }
}

// pf(x, a, b, lower = F) of R 4.2.2.
TEST(F, IsThatOfR) {
  EXPECT_NEAR(f_share_above(13.5, {1, 11}) / 0.0036624681677084278, 1, 1e-12);
  EXPECT_NEAR(f_share_above(3.1, {2, 10}) / 0.089624124712263734, 1, 1e-12);
  EXPECT_NEAR(f_share_above(0.2, {5, 7.3}) / 0.95278419097254785, 1, 1e-12);
  EXPECT_NEAR(f_share_above(2.6, {3, 1000}) / 0.050929531150271337, 1, 1e-12);
  EXPECT_NEAR(f_share_above(400, {1, 2}) / 0.002490663892367097, 1, 1e-12);
  EXPECT_EQ(f_share_above(0, {1, 2}), 1);
  EXPECT_EQ(f_share_above(INFINITY, {1, 2}), 0);
}

// pnorm(z) and 2 * pnorm(-abs(z)) of R 4.2.2.
TEST(Normal, IsThatOfR) {
  EXPECT_NEAR(normal_share(-3.9766) / 3.4953804384492773e-05, 1, 1e-12);
  EXPECT_NEAR(normal_share(0.3) / 0.61791142218895267, 1, 1e-12);
  EXPECT_NEAR(normal_share(-12) / 1.776482112077679e-33, 1, 1e-12);
  EXPECT_NEAR(normal_share_beyond(5) / 5.7330314375838782e-07, 1, 1e-12);
}

}  // namespace
}  // namespace commonweal::methods
