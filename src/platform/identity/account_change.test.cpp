#include "platform/identity/account_change.hpp"

#include "platform/audit/verify_audit.hpp"
#include "platform/identity/identity_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

const Grant kWholeAdministrator{Role::administrator, ""};

struct AccountChange : IdentityFixture {
  std::optional<Account> opened(const std::string& token, base::Instant now) {
    return changed([&](Transaction& t) { return opened_by(t, token, now); });
  }
  template <class Change>
  base::Result<Account> tried(Change change, const Account& account) {
    return changed([&](Transaction& t) { return change(t, account, act_at(kMorning)); });
  }
};

TEST_F(AccountChange, InvitesAPersonByALinkThatHoldsForADay) {
  const auto invited = given_account("ann@example.org", "Ann", Grant{Role::reader, "E08000035"});
  EXPECT_EQ(opened(invited.link_token, kMorning)->id, invited.account.id);
  EXPECT_TRUE(opened(invited.link_token, kMorning + 24h - 1us));
  EXPECT_FALSE(opened(invited.link_token, kMorning + 24h));
  EXPECT_EQ(rows("SELECT link_hash FROM account_version ORDER BY row_id").find(invited.link_token),
            std::string::npos);
}

TEST_F(AccountChange, OpensNothingForALinkThatIsNone) {
  given_account("ann@example.org", "Ann");
  for (const char* token :
       {"", "x", "' OR 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
    EXPECT_FALSE(opened(token, kMorning)) << token;
  }
}

TEST_F(AccountChange, RefusesASecondAccountWithOneAddress) {
  given_account("ann@example.org", "Ann");
  const auto second = changed([](Transaction& t) {
    return invite(t, {"ann@example.org", "Anne", std::nullopt}, act_at(kMorning));
  });
  EXPECT_EQ(second.error().code, base::ErrorCode::conflict);
}

TEST_F(AccountChange, UsesALinkOnceAndEndsEverySession) {
  const auto invited = given_account("ann@example.org", "Ann");
  const auto after = changed(
      [&](Transaction& t) { return set_password(t, invited.account, "hash", act_at(kMorning)); });
  EXPECT_EQ(after.epoch, invited.account.epoch + 1);
  EXPECT_FALSE(opened(invited.link_token, kMorning));
}

TEST_F(AccountChange, PutsANewLinkInPlaceOfTheOld) {
  const auto first = given_account("ann@example.org", "Ann");
  const auto second =
      changed([&](Transaction& t) { return new_link(t, first.account, act_at(kMorning)).value(); });
  EXPECT_FALSE(opened(first.link_token, kMorning));
  EXPECT_TRUE(opened(second.link_token, kMorning));
}

TEST_F(AccountChange, LetsADisabledAccountsLinkOpenNothing) {
  const auto invited = given_account("ann@example.org", "Ann");
  const auto disabled = tried(disable, invited.account).value();
  EXPECT_TRUE(disabled.disabled);
  EXPECT_EQ(disabled.epoch, invited.account.epoch + 1);
  EXPECT_FALSE(opened(invited.link_token, kMorning));
  EXPECT_FALSE(changed([&](Transaction& t) { return new_link(t, disabled, act_at(kMorning)); }));
  EXPECT_FALSE(tried(enable, disabled)->disabled);
}

TEST_F(AccountChange, MakesTheFirstAdministratorOnce) {
  const auto first = changed([](Transaction& t) { return invite_first(t, act_at(kMorning)); });
  EXPECT_EQ(changed([&](Transaction& t) { return grants_of(t, first.account.id); }),
            std::vector{kWholeAdministrator});
  EXPECT_THROW(changed([](Transaction& t) { return invite_first(t, act_at(kMorning)); }),
               std::exception);
}

TEST_F(AccountChange, KeepsTheLastAdministrator) {
  const auto ann = given_person("ann@example.org", kWholeAdministrator);
  given_account("new@example.org", "Chose no password yet", kWholeAdministrator);
  given_person("leeds@example.org", Grant{Role::administrator, "E08000035"});
  EXPECT_EQ(tried(disable, ann).error().code, base::ErrorCode::conflict);
  const auto withdrawn = changed(
      [&](Transaction& t) { return withdraw_role(t, ann, kWholeAdministrator, act_at(kMorning)); });
  EXPECT_EQ(withdrawn.error().problems[0].what,
            "This is the last administrator who can sign in. Let another person administer first.");
  given_person("bob@example.org", kWholeAdministrator);
  EXPECT_TRUE(tried(disable, ann));
}

TEST_F(AccountChange, EndsSessionsWhereRightsRise) {
  const auto ann = given_person("ann@example.org");
  const Grant analyst{Role::analyst, ""};
  const auto risen =
      changed([&](Transaction& t) { return give_role(t, ann, analyst, act_at(kMorning)).value(); });
  EXPECT_EQ(risen.epoch, ann.epoch + 1);
  const auto same = changed(
      [&](Transaction& t) { return give_role(t, risen, analyst, act_at(kMorning)).value(); });
  EXPECT_EQ(same.epoch, risen.epoch);
}

TEST_F(AccountChange, TakesTheSecondFactorAway) {
  auto ann = given_person("ann@example.org");
  ann.sealed_code_secret = "sealed";
  ann.recovery_hashes = {"one"};
  const auto reset = tried(
      [](Transaction& t, Account account, const Act& act) -> base::Result<Account> {
        return reset_second_factor(t, std::move(account), act);
      },
      ann);
  EXPECT_FALSE(reset->sealed_code_secret);
  EXPECT_TRUE(reset->recovery_hashes.empty());
  EXPECT_EQ(reset->epoch, ann.epoch + 1);
}

TEST_F(AccountChange, LeavesRowsThatTheAuditAccountsFor) {
  auto ann = given_person("ann@example.org", kWholeAdministrator);
  given_person("bob@example.org", kWholeAdministrator);
  changed([&](Transaction& t) {
    tie_provider(t, ann.id, "https://id.example.org", "42", act_at(kMorning));
    return disable(t, ann, act_at(kMorning)).value();
  });
  Transaction transaction(store, Access::read);
  const auto verdict = verify_audit(transaction);
  EXPECT_TRUE(verdict.holds());
  EXPECT_EQ(verdict.tables, 4);
}

}  // namespace
}  // namespace commonweal::platform
