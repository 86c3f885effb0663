#include "platform/sign_in/account_command.hpp"

#include <array>
#include <sstream>

#include "platform/cli/run.hpp"
#include "platform/identity/identity_fixture.hpp"

namespace commonweal::platform {
namespace {

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

struct AccountCommand : testing::Test {
  Printed run(const std::vector<std::string>& words) const {
    const std::array commands = {kInviteAccount,  kListAccounts,  kGrantRole,        kWithdrawRole,
                                 kDisableAccount, kEnableAccount, kResetSecondFactor};
    const World world{
        .open_store = [this](std::string_view,
                             Opening) { return Store::open(database.url(), identity_schema()); },
        .now = [] { return kMorning; },
        .actor = "shell:ann",
        .commands = commands};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }
  Printed invited(const std::string& email) const {
    return run({"account", "invite", email, "--name", "Ann", "--public-url",
                "https://commonweal.example.org"});
  }
  void given_password(std::int64_t id) const {
    auto store = Store::open(database.url(), identity_schema()).value();
    Transaction record(store, Access::write);
    set_password(record, find_account(record, AccountId{id}).value(), "hash", act_at(kMorning));
    record.commit();
  }
  std::optional<Account> opened_now(const std::string& out) const {
    const std::string before = "/set-password/";
    const auto at = out.find(before) + before.size();
    auto store = Store::open(database.url(), identity_schema()).value();
    Transaction record(store, Access::read);
    return opened_by(record, out.substr(at, out.find('\n', at) - at), kMorning);
  }
  TestDatabase database;
};

TEST_F(AccountCommand, InvitesAPersonAndPrintsAnotherLinkWhenAskedAgain) {
  const auto first = invited("Ann@example.org");
  EXPECT_EQ(first.status, ExitStatus::done) << first.err;
  EXPECT_NE(first.out.find("\nhttps://commonweal.example.org/set-password/"), std::string::npos);
  ASSERT_TRUE(opened_now(first.out));
  const auto second = invited("ann@example.org");
  EXPECT_TRUE(opened_now(second.out));
  EXPECT_FALSE(opened_now(first.out));
}

TEST_F(AccountCommand, ListsAccountsWithTheirStatesAndRoles) {
  invited("ann@example.org");
  run({"account", "invite", "bob@example.org", "--name", "Bob", "--role", "analyst", "--scope",
       "E08000035"});
  given_password(1);
  EXPECT_EQ(run({"account", "list"}).out,
            "account:1\tann@example.org\tAnn\tactive\tno-app\tadministrator\n"
            "account:2\tbob@example.org\tBob\tinvited\tno-app\tanalyst:E08000035\n");
}

TEST_F(AccountCommand, GivesAndWithdrawsRoles) {
  invited("ann@example.org");
  const std::vector<std::string> role = {"ann@example.org", "--role", "reader", "--scope", "leeds"};
  const auto with = [&](const std::string& verb) {
    std::vector<std::string> words = {"account", verb};
    words.insert(words.end(), role.begin(), role.end());
    return run(words);
  };
  EXPECT_EQ(with("grant").out, "The role is given.\n");
  EXPECT_NE(run({"account", "list"}).out.find("administrator, reader:leeds"), std::string::npos);
  EXPECT_EQ(with("withdraw").out, "The role is withdrawn.\n");
  EXPECT_EQ(with("withdraw").err, "commonweal: This account does not hold that role there.\n");
}

TEST_F(AccountCommand, DisablesEnablesAndTurnsTheAppOff) {
  invited("ann@example.org");
  EXPECT_EQ(run({"account", "disable", "ann@example.org"}).out,
            "The account is disabled and signed out.\n");
  EXPECT_NE(run({"account", "list"}).out.find("disabled"), std::string::npos);
  EXPECT_EQ(run({"account", "invite", "ann@example.org"}).err,
            "commonweal: This account is disabled. Enable it first.\n");
  EXPECT_EQ(run({"account", "enable", "ann@example.org"}).out, "The account is enabled.\n");
  EXPECT_EQ(run({"account", "reset-second-factor", "ann@example.org"}).out,
            "The authenticator app is off.\n");
}

TEST_F(AccountCommand, KeepsTheLastAdministrator) {
  invited("ann@example.org");
  given_password(1);
  const auto [status, out, err] = run({"account", "disable", "ann@example.org"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_EQ(err,
            "commonweal: This is the last administrator who can sign in. Let another person "
            "administer first.\n");
}

TEST_F(AccountCommand, RefusesWhatIsNoAccountWithoutRepeatingIt) {
  invited("ann@example.org");
  EXPECT_EQ(run({"account", "disable", "eve@example.org"}).err,
            "commonweal: There is no account with this email address. commonweal account list "
            "shows them.\n");
  EXPECT_EQ(run({"account", "disable", "eve"}).err,
            "commonweal: EMAIL: Enter an email address in the correct format, like "
            "name@example.com.\n");
  EXPECT_EQ(run({"account", "invite", "eve@example.org"}).err,
            "commonweal: There is no account with this email address yet. Give --name to make "
            "one.\n");
  EXPECT_EQ(run({"account", "grant", "ann@example.org", "--role", "boss"}).err,
            "commonweal: --role: \"boss\" is not one of reader, body-lead, analyst, mission-unit, "
            "independent, evidence-lead, treasury, minister or administrator.\n");
}

}  // namespace
}  // namespace commonweal::platform
