#include "platform/identity/grant_store.hpp"

#include "platform/identity/identity_fixture.hpp"

namespace commonweal::platform {
namespace {

struct GrantStore : IdentityFixture {
  GrantStore() { given_account("ann@example.org", "Ann"); }
  const AccountId ann{1};
  const Grant analyst{Role::analyst, "E08000035"};
  const Grant reader{Role::reader, ""};
};

TEST_F(GrantStore, HoldsWhatWasGivenAndNotWithdrawn) {
  EXPECT_TRUE(changed([&](Transaction& t) { return give(t, ann, analyst, act_at(kMorning)); }));
  EXPECT_TRUE(changed([&](Transaction& t) { return give(t, ann, reader, act_at(kMorning)); }));
  EXPECT_EQ(changed([&](Transaction& t) { return grants_of(t, ann); }),
            (std::vector{analyst, reader}));
  EXPECT_TRUE(changed([&](Transaction& t) { return withdraw(t, ann, analyst, act_at(kMorning)); }));
  EXPECT_EQ(changed([&](Transaction& t) { return grants_of(t, ann); }), std::vector{reader});
  EXPECT_TRUE(changed([&](Transaction& t) { return give(t, ann, analyst, act_at(kMorning)); }));
  EXPECT_EQ(changed([&](Transaction& t) { return all_grants(t)[ann]; }),
            (std::vector{analyst, reader}));
}

TEST_F(GrantStore, WritesNothingForWhatIsSoAlready) {
  changed([&](Transaction& t) { return give(t, ann, analyst, act_at(kMorning)); });
  const auto before = rows("SELECT hash FROM audit ORDER BY id");
  EXPECT_FALSE(changed([&](Transaction& t) { return give(t, ann, analyst, act_at(kMorning)); }));
  EXPECT_FALSE(changed([&](Transaction& t) { return withdraw(t, ann, reader, act_at(kMorning)); }));
  EXPECT_EQ(rows("SELECT hash FROM audit ORDER BY id"), before);
}

TEST_F(GrantStore, TellsScopesAndAccountsApart) {
  given_account("bob@example.org", "Bob");
  changed([&](Transaction& t) { return give(t, ann, analyst, act_at(kMorning)); });
  const Grant wider{Role::analyst, ""};
  EXPECT_FALSE(changed([&](Transaction& t) { return withdraw(t, ann, wider, act_at(kMorning)); }));
  EXPECT_TRUE(changed([&](Transaction& t) { return grants_of(t, AccountId{2}); }).empty());
}

}  // namespace
}  // namespace commonweal::platform
