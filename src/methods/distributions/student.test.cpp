#include "methods/distributions/student.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// qt(0.975, d), qt(0.01, d) and 2 * pt(-2.5, d) of R 4.2.2.
TEST(Student, IsThatOfR) {
  struct Case {
    double degrees, upper, lower, beyond;
  };
  for (const auto& [degrees, upper, lower, beyond] :
       {Case{1, 12.706204736174694, -31.820515953773956, 0.24223788318168671},
        Case{2, 4.3026527297494619, -6.9645567342832733, 0.1296117202215108},
        Case{3, 3.1824463052837078, -4.5407028585681335, 0.087706647008065505},
        Case{10, 2.2281388519862739, -2.7637694581126961, 0.031446844236608776},
        Case{1000, 1.9623390808264076, -2.3300826747555128, 0.012578567801090797},
        Case{20'000, 1.9600826051581344, -2.3265343420532734, 0.01242727413199423},
        Case{0.5, 164.55767348049446, -1028.4910104716355, 0.40097052905329328},
        Case{2.7, 3.3921483831737502, -4.9698320492212824, 0.097079414442934636},
        Case{11.34, 2.1929605970233852, -2.7046351434684368, 0.028931149401285761},
        Case{1e6, 1.9599663568141066, -2.3263516031208047, 0.012419489502163233}}) {
    const double off = degrees < 1e5 ? 1e-12 : 1e-11;
    EXPECT_NEAR(student_quantile(0.975, degrees) / upper, 1, off) << degrees;
    EXPECT_NEAR(student_quantile(0.01, degrees) / lower, 1, off) << degrees;
    EXPECT_NEAR(student_share_beyond(2.5, degrees) / beyond, 1, off) << degrees;
    EXPECT_NEAR(student_share(-2.5, degrees), beyond / 2, 1e-13) << degrees;
    EXPECT_NEAR(student_share(2.5, degrees), 1 - beyond / 2, 1e-13) << degrees;
  }
  EXPECT_EQ(student_quantile(0.5, 4), 0);
}

TEST(Student, GivesBackTheShareOfItsOwnQuantile) {
  for (double degrees = 0.3; degrees < 1e5; degrees *= 1.7) {
    for (const double share : {1e-10, 0.001, 0.2, 0.499, 0.6, 0.99999}) {
      EXPECT_NEAR(student_share(student_quantile(share, degrees), degrees) / share, 1, 1e-10)
          << share << ' ' << degrees;
    }
  }
}

TEST(Student, HasNothingBeyondInfinityAndAllBeyondNought) {
  EXPECT_EQ(student_share_beyond(INFINITY, 3), 0);
  EXPECT_EQ(student_share_beyond(0, 3), 1);
}

}  // namespace
}  // namespace commonweal::methods
