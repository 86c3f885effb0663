#include "platform/session/half_way_store.hpp"

#include "platform/session/session_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

struct HalfWayStore : SessionFixture {
  std::string begun() {
    return at_desk([&](Transaction& t) {
      return begin_half_way(t, {.account = AccountId{7}, .began = now, .wanted = "/audit"});
    });
  }
  std::optional<HalfWay> found(const std::string& token) {
    return at_desk([&](Transaction& t) { return find_half_way(t, token, now); });
  }
};

TEST_F(HalfWayStore, KnowsWhoIsHalfWayForTenMinutes) {
  const auto token = begun();
  EXPECT_EQ(found(token)->account, AccountId{7});
  EXPECT_EQ(found(token)->wanted, "/audit");
  EXPECT_FALSE(found("x"));
  now += kHalfWayMax;
  EXPECT_FALSE(found(token));
  now -= 2 * kHalfWayMax + 1us;  // A clock set back revives nothing for long.
  EXPECT_FALSE(found(token));
}

TEST_F(HalfWayStore, ForgetsWhoWentThroughAndWhoIsTooLate) {
  const auto token = begun();
  begun();
  at_desk([&](Transaction& t) {
    end_half_way(t, token);
    return 0;
  });
  EXPECT_FALSE(found(token));
  EXPECT_EQ(count("half_way"), 1);
  at_desk([&](Transaction& t) {
    forget_old_half_ways(t, now + kHalfWayMax + 1us);
    return 0;
  });
  EXPECT_EQ(count("half_way"), 0);
}

TEST_F(HalfWayStore, RemembersTheLastCodeOfEachAccount) {
  at_desk([&](Transaction& t) {
    EXPECT_EQ(last_used_step(t, AccountId{7}), 0);
    use_step(t, AccountId{7}, 1000);
    use_step(t, AccountId{7}, 1001);
    EXPECT_EQ(last_used_step(t, AccountId{7}), 1001);
    EXPECT_EQ(last_used_step(t, AccountId{8}), 0);
    return 0;
  });
}

}  // namespace
}  // namespace commonweal::platform
