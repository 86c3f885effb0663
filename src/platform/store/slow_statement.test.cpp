#include "platform/store/slow_statement.hpp"

#include <gtest/gtest.h>

#include "platform/store/store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

class SlowStatement : public testing::Test {
 protected:
  void tell_from(std::chrono::microseconds threshold) {
    store_.tell_slow({.threshold = threshold,
                      .tell = [this](std::string_view sql, std::chrono::microseconds took) {
                        told_.emplace_back(sql);
                        took_ = took;
                      }});
  }
  TestDatabase database_;
  Store store_ = Store::open(database_.url(), {}).value();
  std::vector<std::string> told_;
  std::chrono::microseconds took_{};
};

constexpr auto kSlow = R"(
  WITH RECURSIVE counted (n) AS (
    SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 200000)
  SELECT count(*) FROM counted WHERE n <> ? ORDER BY 1)";

TEST_F(SlowStatement, IsToldOnceWithItsTextAndWithoutItsValues) {
  tell_from(1ms);
  Transaction transaction(store_, Access::read);
  auto statement = transaction.prepare(kSlow);
  statement.bind(std::int64_t{4711}).next();
  EXPECT_FALSE(statement.next());
  ASSERT_EQ(told_.size(), 1u);
  EXPECT_TRUE(told_[0].starts_with("WITH RECURSIVE counted (n) AS ( SELECT 1 UNION")) << told_[0];
  EXPECT_EQ(told_[0].find("4711"), std::string::npos);
  EXPECT_GE(took_, 1ms);
}

TEST_F(SlowStatement, IsToldThoughItIsNotReadToItsEnd) {
  tell_from(1ms);
  Transaction transaction(store_, Access::read);
  transaction.prepare(kSlow).bind(std::int64_t{1}).next();
  EXPECT_EQ(told_.size(), 1u);
}

TEST_F(SlowStatement, IsNotWhatIsQuick) {
  tell_from(1h);
  Transaction transaction(store_, Access::read);
  transaction.prepare(kSlow).bind(std::int64_t{1}).next();
  EXPECT_TRUE(told_.empty());
}

}  // namespace
}  // namespace commonweal::platform
