#include "platform/store/dialect.hpp"

#include <array>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::array kTokens = {Token{"id", "INTEGER"}, Token{"plain", "STRICT"}};

TEST(WithTokens, PutsTheEnginesWordsInTheirPlace) {
  EXPECT_EQ(with_tokens("CREATE TABLE t (id {id}, parent {id}) {plain}", kTokens),
            "CREATE TABLE t (id INTEGER, parent INTEGER) STRICT");
  EXPECT_EQ(with_tokens("SELECT 1", kTokens), "SELECT 1");
}

TEST(WithTokens, RefusesATokenItDoesNotKnow) {
  EXPECT_THROW(with_tokens("{json}", kTokens), base::Defect);
  EXPECT_THROW(with_tokens("{id", kTokens), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
