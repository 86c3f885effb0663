#include "platform/store/dollar_parameters.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(WithDollarParameters, NumbersThemFromLeftToRight) {
  EXPECT_EQ(with_dollar_parameters("SELECT 1"), "SELECT 1");
  EXPECT_EQ(with_dollar_parameters("SELECT ?, ? FROM t WHERE a=?"),
            "SELECT $1, $2 FROM t WHERE a=$3");
}

TEST(WithDollarParameters, LeavesQuotesAndCommentsAlone) {
  EXPECT_EQ(with_dollar_parameters("'?' || ?"), "'?' || $1");
  EXPECT_EQ(with_dollar_parameters("'it''s ?' || ?"), "'it''s ?' || $1");
  EXPECT_EQ(with_dollar_parameters("\"a?\" = ?"), "\"a?\" = $1");
  EXPECT_EQ(with_dollar_parameters("-- what?\n?"), "-- what?\n$1");
  EXPECT_EQ(with_dollar_parameters("/* what? */ ? - ? / ?"), "/* what? */ $1 - $2 / $3");
}

TEST(WithDollarParameters, LeavesWhatIsNeverClosedAlone) {
  EXPECT_EQ(with_dollar_parameters("? '?"), "$1 '?");
  EXPECT_EQ(with_dollar_parameters("/*/ ?"), "/*/ ?");
}

}  // namespace
}  // namespace commonweal::platform
