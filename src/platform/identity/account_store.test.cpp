#include "platform/identity/account_store.hpp"

#include "platform/identity/identity_fixture.hpp"

namespace commonweal::platform {
namespace {

using AccountStore = IdentityFixture;

Account full_account() {
  return {.email = "ann@example.org",
          .name = "Ann",
          .password_hash = "hash",
          .sealed_code_secret = "sealed",
          .recovery_hashes = {"one", "two"},
          .link = AccountLink{"link", kMorning},
          .epoch = 7,
          .disabled = true};
}

TEST_F(AccountStore, GivesBackWhatWasPut) {
  EXPECT_TRUE(changed([](Transaction& t) { return !has_accounts(t); }));
  const auto added =
      changed([](Transaction& t) { return add_account(t, full_account(), act_at(kMorning)); });
  EXPECT_EQ(added.id, AccountId{1});
  Transaction transaction(store, Access::read);
  EXPECT_TRUE(has_accounts(transaction));
  EXPECT_EQ(find_account(transaction, AccountId{1}), added);
  EXPECT_EQ(account_of_email(transaction, "ann@example.org"), added);
  EXPECT_EQ(account_of_link(transaction, "link"), added);
  EXPECT_FALSE(find_account(transaction, AccountId{2}));
  EXPECT_FALSE(account_of_email(transaction, ""));
}

TEST_F(AccountStore, KeepsOldVersionsAndFindsOnlyTheLast) {
  auto account =
      changed([](Transaction& t) { return add_account(t, full_account(), act_at(kMorning)); });
  account.email = "ann@example.com";
  account.link = std::nullopt;
  changed([&](Transaction& t) {
    put_account(t, account, act_at(kMorning));
    return 0;
  });
  EXPECT_EQ(rows("SELECT email FROM account_version ORDER BY row_id"),
            "ann@example.org\nann@example.com\n");
  Transaction transaction(store, Access::read);
  EXPECT_FALSE(account_of_email(transaction, "ann@example.org"));
  EXPECT_FALSE(account_of_link(transaction, "link"));
  EXPECT_EQ(account_of_email(transaction, "ann@example.com"), account);
  EXPECT_EQ(all_accounts(transaction), std::vector{account});
}

TEST_F(AccountStore, LeavesAnAuditRowForEachTable) {
  changed([](Transaction& t) {
    const auto account = add_account(t, full_account(), act_at(kMorning, "account invite"));
    give(t, account.id, {Role::analyst, "E08000035"}, act_at(kMorning, "account grant"));
    tie_provider(t, account.id, "https://id.example.org", "42", act_at(kMorning, "sign in"));
    return 0;
  });
  EXPECT_EQ(rows("SELECT table_name || ' ' || first_row || '-' || last_row || ' ' || action "
                 "FROM audit ORDER BY id"),
            "account 1-1 account invite\naccount_version 1-1 account invite\n"
            "account_grant 1-1 account grant\naccount_provider 1-1 sign in\n");
}

TEST_F(AccountStore, FindsAnAccountByItsProvidersNameForIt) {
  const auto account =
      changed([](Transaction& t) { return add_account(t, full_account(), act_at(kMorning)); });
  changed([&](Transaction& t) {
    tie_provider(t, account.id, "https://id.example.org", "42", act_at(kMorning));
    return 0;
  });
  Transaction transaction(store, Access::read);
  EXPECT_EQ(account_of_provider(transaction, "https://id.example.org", "42"), account);
  EXPECT_FALSE(account_of_provider(transaction, "https://other.example.org", "42"));
  EXPECT_FALSE(account_of_provider(transaction, "https://id.example.org", "43"));
}

TEST_F(AccountStore, TakesTextThatLooksLikeSqlAsText) {
  auto account = full_account();
  account.name = "'); DROP TABLE account; --";
  changed([&](Transaction& t) { return add_account(t, account, act_at(kMorning)); });
  Transaction transaction(store, Access::read);
  EXPECT_EQ(find_account(transaction, AccountId{1})->name, account.name);
  EXPECT_FALSE(account_of_email(transaction, "' OR '1'='1"));
}

}  // namespace
}  // namespace commonweal::platform
