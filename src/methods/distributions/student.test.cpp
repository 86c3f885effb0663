#include "methods/rates/student_quantile.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// qt(0.975, d) of R 4.2.2.
TEST(StudentQuantile, IsThatOfR) {
  EXPECT_NEAR(student_quantile(0.975, 1), 12.70620473617469, 1e-11);
  EXPECT_NEAR(student_quantile(0.975, 2), 4.302652729749462, 1e-12);
  EXPECT_NEAR(student_quantile(0.975, 3), 3.182446305283708, 1e-12);
  EXPECT_NEAR(student_quantile(0.975, 10), 2.228138851986274, 1e-12);
  EXPECT_NEAR(student_quantile(0.975, 1000), 1.962339080826408, 1e-11);
  EXPECT_NEAR(student_quantile(0.975, 20'000), 1.960082605158134, 1e-7);
  EXPECT_NEAR(student_quantile(0.01, 7), -2.997951566868528, 1e-12);
  EXPECT_EQ(student_quantile(0.5, 4), 0);
}

TEST(StudentQuantile, MeetsItsOwnSeriesWhereTheSumEnds) {
  EXPECT_NEAR(student_quantile(0.975, 9'999), student_quantile(0.975, 10'000), 1e-6);
}

}  // namespace
}  // namespace commonweal::methods
