#include "platform/session/attempt_store.hpp"

#include "platform/session/session_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

struct AttemptStore : SessionFixture {
  std::optional<std::chrono::seconds> wait(const std::string& who, const std::string& where) {
    return wait_before(desk, {who, where}, now);
  }
  // How many of these tries may be made.
  int let_through(int tries, const std::string& who, const std::string& where) {
    int made = 0;
    for (int i = 0; i < tries; ++i) made += wait(who, where) ? 0 : 1;
    return made;
  }
  void succeeded(const std::string& who, const std::string& where) {
    at_desk([&](Transaction& t) {
      note_success(t, {who, where}, now);
      return 0;
    });
  }
};

TEST_F(AttemptStore, LetsFiveTriesThroughAndThenWaitsTwiceAsLongEachTime) {
  EXPECT_EQ(let_through(100, "ann", "192.0.2.1"), 5);
  for (const auto expected : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
    ASSERT_EQ(wait("ann", "192.0.2.1"), expected);
    now += expected - 1us;
    EXPECT_EQ(wait("ann", "192.0.2.1"), 1s);
    now += 1us;
    EXPECT_FALSE(wait("ann", "192.0.2.1"));
  }
}

TEST_F(AttemptStore, DoesNotKeepAPersonOutWhoComesFromElsewhere) {
  EXPECT_EQ(let_through(1000, "ann", "192.0.2.1"), 5);
  EXPECT_FALSE(wait("ann", "192.0.2.2"));
}

TEST_F(AttemptStore, CountsAllThatAnAddressTries) {
  int made = 0;
  for (int i = 0; i < 1000; ++i) made += wait(std::to_string(i), "192.0.2.1") ? 0 : 1;
  EXPECT_EQ(made, kFreeTriesOfAddress);
  EXPECT_FALSE(wait("0", "192.0.2.2"));
}

TEST_F(AttemptStore, CountsANetworkOfIpv6AsOneAddress) {
  int made = 0;
  for (int i = 0; i < 100; ++i) made += wait("ann", "2001:db8:1:2:" + std::to_string(i)) ? 0 : 1;
  EXPECT_EQ(made, 5);
  EXPECT_FALSE(wait("ann", "2001:db8:1:3::1"));
}

TEST_F(AttemptStore, HoldsACrowdOffAndLetsThePersonInWhereTheyAlwaysAre) {
  EXPECT_FALSE(wait("ann", "198.51.100.7"));
  succeeded("ann", "198.51.100.7");
  int made = 0;
  for (int i = 0; i < 1000; ++i) made += wait("ann", "192.0.2." + std::to_string(i)) ? 0 : 1;
  EXPECT_EQ(made, kFreeTriesOfPerson);
  EXPECT_FALSE(wait("ann", "198.51.100.7"));
}

TEST_F(AttemptStore, ForgetsAPersonsTriesFromTheirOwnAddressOnly) {
  let_through(5, "ann", "192.0.2.1");
  let_through(5, "ann", "192.0.2.2");
  now += 30s;
  EXPECT_FALSE(wait("ann", "192.0.2.1"));
  succeeded("ann", "192.0.2.1");
  EXPECT_EQ(let_through(100, "ann", "192.0.2.1"), 5);
  EXPECT_FALSE(wait("ann", "192.0.2.2"));    // The thirty seconds are over here too,
  EXPECT_EQ(wait("ann", "192.0.2.2"), 60s);  // and the count goes on.
}

TEST_F(AttemptStore, ForgivesAfterADayAndNotBecauseTheClockIsSetBack) {
  let_through(100, "ann", "192.0.2.1");
  now -= 10h;
  EXPECT_EQ(wait("ann", "192.0.2.1"), 30s);
  now += 10h + kTriesKept;
  EXPECT_EQ(let_through(100, "ann", "192.0.2.1"), 5);
}

TEST_F(AttemptStore, KeepsNeitherNamesNorAddresses) {
  wait("ann@example.org", "192.0.2.1");
  at_desk([&](Transaction& t) {
    auto row = t.prepare("SELECT id FROM attempt ORDER BY id");
    while (row.next()) {
      EXPECT_EQ(row.text(0).find("ann"), std::string::npos);
      EXPECT_EQ(row.text(0).find("192"), std::string::npos);
    }
    return 0;
  });
}

TEST_F(AttemptStore, KeepsFewRowsUnderAFloodOfNamesAndAddresses) {
  // A server is asked over its socket each time: fewer there.
  const int names = TestDatabase::is_on_postgresql() ? 500 : 10'000;
  for (int i = 0; i < names; ++i) {
    wait("name" + std::to_string(i),
         "10.0." + std::to_string(i / 250) + "." + std::to_string(i % 250));
    now += 1ms;
  }
  // At most those of the tries since rows were last forgotten, which is one in 256.
  EXPECT_LT(count("attempt"), kAttemptRowsMax + 15'000);
}

}  // namespace
}  // namespace commonweal::platform
