#include "platform/identity/independence.hpp"

#include "platform/identity/account_change.hpp"
#include "platform/identity/identity_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

const Grant kProgress{Role::independent, "progress"};
const Grant kAll{Role::administrator, ""};

// Account 1 administers the whole; "progress" is the code of an independent body.
struct Independence : IdentityFixture {
  Independence() { root = given_person("root@example.org", kAll); }

  static Act by(const Account& account, std::string action = "account grant") {
    return {.at = kMorning, .actor = actor_of(account.id), .action = std::move(action)};
  }
  static Act at_the_shell() { return act_at(kMorning, "account grant"); }

  base::Result<Account> gave(const Act& act, const Account& account, const Grant& grant) {
    return changed([&](Transaction& t) { return give_role(t, account, grant, act); });
  }
  base::Result<Account> withdrew(const Act& act, const Account& account, const Grant& grant) {
    return changed([&](Transaction& t) { return withdraw_role(t, account, grant, act); });
  }
  std::vector<OutsideAct> outside() {
    return changed([](Transaction& t) { return outside_acts(t, "progress"); });
  }
  // Let in by the administrator, with a password of her own.
  Account given_ida() {
    const auto ida = given_person("ida@example.org");
    EXPECT_TRUE(gave(by(root), ida, kProgress));
    return ida;
  }

  Account root;
};

TEST(SpeaksFor, NeedsTheRoleForTheBodyItselfAndNotForOneAbove) {
  EXPECT_TRUE(speaks_for(std::vector{kProgress}, "progress"));
  EXPECT_FALSE(speaks_for(std::vector{kProgress}, "other"));
  EXPECT_FALSE(speaks_for(std::vector{Grant{Role::independent, ""}}, ""));
  EXPECT_FALSE(speaks_for(std::vector{Grant{Role::independent, ""}}, "progress"));
  EXPECT_FALSE(speaks_for(std::vector{kAll, Grant{Role::analyst, "progress"}}, "progress"));
}

TEST(ConflictOf, KeepsTheIndependentRoleApartFromAllButReaders) {
  for (const Role role : kRoles) {
    const bool together = role == Role::reader || role == Role::independent;
    EXPECT_EQ(!conflict_of(std::vector{Grant{role, "elsewhere"}}, Role::independent), together);
    EXPECT_EQ(!conflict_of(std::vector{kProgress}, role), together);
    EXPECT_FALSE(conflict_of(std::vector{kAll}, role).has_value() && role != Role::independent);
  }
}

TEST_F(Independence, IsRefusedToWhoHoldsARoleOfThoseReportedOnAndTheReverse) {
  for (const Role role :
       {Role::body_lead, Role::analyst, Role::mission_unit, Role::administrator}) {
    const std::string word(code_word(role));
    const auto one = given_person(word + "@example.org", Grant{role, "leeds"});
    const auto refused = gave(by(root), one, kProgress);
    ASSERT_FALSE(refused) << word;
    EXPECT_EQ(refused.error().code, base::ErrorCode::conflict);
    EXPECT_EQ(refused.error().problems[0].what.find("This person is "), 0U);
    EXPECT_FALSE(gave(at_the_shell(), one, kProgress)) << word;
  }
  const auto ida = given_ida();
  for (const Role role :
       {Role::body_lead, Role::analyst, Role::mission_unit, Role::administrator}) {
    EXPECT_FALSE(gave(by(root), ida, {role, "leeds"}));
    EXPECT_FALSE(gave(at_the_shell(), ida, {role, "leeds"}));
  }
  EXPECT_TRUE(gave(by(root), ida, {Role::reader, "leeds"}));
  EXPECT_EQ(gave(by(root), ida, {Role::analyst, "leeds"}).error().problems[0].what,
            "This person is independent body already, and nobody is both that and analyst: who "
            "reports on the work has no part in it. Withdraw the one role first, or give the other "
            "to another person.");
}

TEST_F(Independence, IsGivenFirstByAnAdministratorAndThenByItsOwnPeopleOnly) {
  const auto ida = given_ida();
  const auto ivo = given_person("ivo@example.org");
  const auto refused = gave(by(root), ivo, kProgress);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, base::ErrorCode::forbidden);
  EXPECT_FALSE(gave(at_the_shell(), ivo, kProgress));
  EXPECT_TRUE(gave(by(ida), ivo, kProgress));
  EXPECT_FALSE(withdrew(by(root), ida, kProgress));
  EXPECT_FALSE(withdrew(at_the_shell(), ida, kProgress));
  EXPECT_TRUE(withdrew(by(ivo), ida, kProgress));
  EXPECT_FALSE(gave(by(ida), ida, kProgress));
}

TEST_F(Independence, IsNotForTheWhole) {
  const auto ida = given_person("ida@example.org");
  EXPECT_EQ(gave(by(root), ida, {Role::independent, ""}).error().problems[0].what,
            "The independent role is for one body, not for the whole. Name the body.");
}

TEST_F(Independence, LetsAnInvitationThatNobodyTookUpBeWithdrawn) {
  const auto typo = given_account("typo@example.org", "Ida", kProgress).account;
  EXPECT_TRUE(withdrew(by(root), typo, kProgress));
  EXPECT_TRUE(gave(by(root), given_person("ida@example.org"), kProgress));
}

TEST_F(Independence, OutlivesAccountsThatAreDisabled) {
  const auto ida = given_ida();
  changed([&](Transaction& t) { return disable(t, ida, by(root, "account disable")); });
  const auto ivo = given_person("ivo@example.org");
  EXPECT_FALSE(gave(by(root), ivo, kProgress));       // Disabling does not let another in.
  EXPECT_TRUE(gave(at_the_shell(), ivo, kProgress));  // Nobody of theirs can sign in.
  EXPECT_FALSE(gave(at_the_shell(), given_person("x@example.org"), kProgress));
}

TEST_F(Independence, GivesAnAdministratorNoWayIntoTheAccount) {
  const auto ida = given_ida();
  const auto link = changed([&](Transaction& t) { return new_link(t, ida, by(root)); });
  EXPECT_EQ(link.error().code, base::ErrorCode::forbidden);
  EXPECT_FALSE(changed([&](Transaction& t) { return reset_second_factor(t, ida, by(root)); }));
  EXPECT_TRUE(changed([&](Transaction& t) { return new_link(t, ida, at_the_shell()); }));
  const auto reader = given_person("r@example.org", Grant{Role::reader, ""});
  EXPECT_TRUE(changed([&](Transaction& t) { return new_link(t, reader, by(root)); }));
}

TEST_F(Independence, TellsWhatOthersDidToItsPeople) {
  const auto ida = given_ida();
  const auto ivo = given_person("ivo@example.org");
  ASSERT_TRUE(gave(by(ida), ivo, kProgress));
  ASSERT_TRUE(gave(by(root), ivo, {Role::reader, ""}));
  EXPECT_EQ(outside().size(), 1U);  // The first appointment; what they do themselves is theirs.
  changed([&](Transaction& t) { return disable(t, ivo, by(root, "account disable")); });
  const auto link = act_at(kMorning + 1h, "account invite");
  changed([&](Transaction& t) { return new_link(t, ida, link); });
  const auto acts = outside();
  ASSERT_EQ(acts.size(), 3U);
  EXPECT_EQ(acts[0].action, "account grant");
  EXPECT_FALSE(acts[0].is_at_the_shell);
  EXPECT_EQ(acts[1].action, "account disable");
  EXPECT_TRUE(acts[2].is_at_the_shell);
  EXPECT_EQ(acts[2].at, kMorning + 1h);
}

TEST_F(Independence, RefusesARoleThatALeadGivesToThemselves) {
  const auto lead = given_person("lead@example.org", Grant{Role::body_lead, "leeds"});
  EXPECT_EQ(gave(by(lead), lead, {Role::analyst, "leeds"}).error().problems[0].what,
            "You cannot give a role to yourself. Ask someone else who may give it.");
  EXPECT_TRUE(gave(by(root), root, {Role::analyst, "leeds"}));
  EXPECT_TRUE(gave(by(lead), given_person("a@example.org"), {Role::analyst, "leeds"}));
}

}  // namespace
}  // namespace commonweal::platform
