#include "platform/sign_in/accounts_page.hpp"

#include "platform/sign_in/role_words.hpp"
#include "platform/sign_in/sign_in_fixture.hpp"

namespace commonweal::platform {
namespace {

// Account 1 administers, 2 leads Leeds, 3 analyses in Leeds, 4 in Wales.
struct AccountsPage : SignInFixture {
  AccountsPage() {
    given_user("root@example.org", Grant{Role::administrator, ""}, "Root");
    given_user("lead@example.org", Grant{Role::body_lead, "leeds"}, "Lena Lead");
    given_user("leeds@example.org", Grant{Role::analyst, "leeds"}, "Lee Leeds");
    given_user("wales@example.org", Grant{Role::analyst, "wales"}, "Wyn Wales");
  }
  std::vector<Grant> grants(int account) {
    return changed([&](Transaction& t) { return grants_of(t, AccountId{account}); });
  }
  Response posted(Browser& by, const std::string& path, Parameters form = {}) {
    by.get("/accounts");
    return by.post(path, std::move(form));
  }
};

TEST_F(AccountsPage, ListsEveryoneForAnAdministratorAndTheirOwnForALead) {
  const auto all = signed_in("root@example.org").get("/accounts");
  for (const char* name : {"Root", "Lena Lead", "Lee Leeds", "Wyn Wales"}) {
    EXPECT_TRUE(holds(all, name)) << name;
  }
  auto lead = signed_in("lead@example.org");
  const auto some = lead.get("/accounts");
  EXPECT_TRUE(holds(some, "Lee Leeds"));
  EXPECT_FALSE(holds(some, "Wyn Wales"));
  EXPECT_FALSE(holds(some, "value=\"administrator\""));
  EXPECT_FALSE(holds(some, "value=\"wales\""));
  EXPECT_EQ(lead.get("/accounts/4").status, 404);
  EXPECT_EQ(lead.get("/accounts/3").status, 200);
  EXPECT_EQ(signed_in("leeds@example.org").get("/accounts").status, 403);
}

TEST_F(AccountsPage, InvitesAPersonByALinkThatIsShownOnce) {
  auto lead = signed_in("lead@example.org");
  const auto page = posted(
      lead, "/accounts",
      {{"name", "Nia"}, {"email", "nia@example.org"}, {"role", "reader"}, {"scope", "leeds"}});
  EXPECT_EQ(page.status, 200);
  const auto at = page.body.find("https://commonweal.example.org/set-password/");
  ASSERT_NE(at, std::string::npos);
  const auto path = page.body.substr(at + 30, page.body.find('<', at) - at - 30);
  EXPECT_EQ(browser().get(path).status, 200);
  EXPECT_EQ(grants(5), (std::vector{Grant{Role::reader, "leeds"}}));
  EXPECT_EQ(rows("SELECT actor FROM audit WHERE action = 'account invite' ORDER BY id"),
            "account:2\naccount:2\naccount:2\n");
}

TEST_F(AccountsPage, LetsALeadGiveNoMoreThanIsTheirs) {
  auto lead = signed_in("lead@example.org");
  for (const auto& [role, scope] :
       std::vector<std::pair<std::string, std::string>>{{"administrator", "leeds"},
                                                        {"body-lead", "leeds"},
                                                        {"reader", "england"},
                                                        {"reader", ""},
                                                        {"analyst", "wales"},
                                                        {"boss", "leeds"},
                                                        {"", ""}}) {
    const auto page =
        posted(lead, "/accounts",
               {{"name", "Nia"}, {"email", "nia@example.org"}, {"role", role}, {"scope", scope}});
    EXPECT_EQ(page.status, 400) << role << scope;
    EXPECT_EQ(posted(lead, "/accounts/3/give", {{"role", role}, {"scope", scope}}).status, 400)
        << role << scope;
  }
  EXPECT_EQ(posted(lead, "/accounts/4/give", {{"role", "reader"}, {"scope", "leeds"}}).status, 404);
  EXPECT_EQ(posted(lead, "/accounts/1/withdraw", {{"role", "administrator"}, {"scope", ""}}).status,
            404);
  for (const std::string deed : {"disable", "enable", "sign-out", "reset-second-factor", "link"}) {
    EXPECT_EQ(posted(lead, "/accounts/3/" + deed).status, 403) << deed;
  }
  EXPECT_EQ(rows("SELECT count(*) || '' FROM account ORDER BY 1"), "4\n");
}

TEST_F(AccountsPage, GivesAndWithdrawsRoles) {
  auto root = signed_in("root@example.org");
  auto leeds = signed_in("leeds@example.org");
  EXPECT_EQ(posted(root, "/accounts/3/give", {{"role", "body-lead"}, {"scope", "leeds"}}).status,
            303);
  EXPECT_EQ(leeds.get("/account").status, 303);  // More rights begin with a new session.
  leeds = signed_in("leeds@example.org");
  EXPECT_EQ(leeds.get("/accounts").status, 200);
  posted(root, "/accounts/3/withdraw", {{"role", "body-lead"}, {"scope", "leeds"}});
  EXPECT_EQ(leeds.get("/accounts").status, 403);  // Withdrawn is withdrawn now.
  EXPECT_EQ(posted(root, "/accounts/3/give", {{"role", "reader"}, {"scope", "mars"}}).status, 400);
}

TEST_F(AccountsPage, DisablesEnablesAndSignsOut) {
  auto root = signed_in("root@example.org");
  auto leeds = signed_in("leeds@example.org");
  EXPECT_EQ(posted(root, "/accounts/3/sign-out").status, 303);
  EXPECT_EQ(leeds.get("/account").status, 303);
  leeds = signed_in("leeds@example.org");
  posted(root, "/accounts/3/disable");
  EXPECT_EQ(leeds.get("/account").status, 303);
  EXPECT_EQ(browser().sign_in("leeds@example.org", kPassword).status, 400);
  EXPECT_TRUE(holds(posted(root, "/accounts/3/link"), "This account is disabled."));
  posted(root, "/accounts/3/enable");
  signed_in("leeds@example.org");
  EXPECT_TRUE(holds(posted(root, "/accounts/3/link"), "/set-password/"));
}

TEST_F(AccountsPage, RefusesALeadARoleOfTheirOwnGiving) {
  auto lead = signed_in("lead@example.org");
  const auto page = posted(lead, "/accounts/2/give", {{"role", "analyst"}, {"scope", "leeds"}});
  EXPECT_EQ(page.status, 400);
  EXPECT_TRUE(holds(page, "You cannot give a role to yourself."));
  EXPECT_EQ(grants(2), (std::vector{Grant{Role::body_lead, "leeds"}}));
}

TEST_F(AccountsPage, LeavesAnIndependentBodyToItsOwnPeople) {
  given_user("ida@example.org", std::nullopt, "Ida");
  given_user("ivo@example.org", std::nullopt, "Ivo");
  auto root = signed_in("root@example.org");
  const Parameters role = {{"role", "independent"}, {"scope", "wales"}};
  EXPECT_EQ(posted(root, "/accounts/5/give", role).status, 303);
  EXPECT_TRUE(holds(posted(root, "/accounts/6/give", role), "This body is independent:"));
  EXPECT_TRUE(holds(posted(root, "/accounts/5/withdraw", role), "This body is independent:"));
  EXPECT_TRUE(holds(posted(root, "/accounts/5/link"), "speaks for an independent body"));
  EXPECT_TRUE(holds(posted(root, "/accounts/5/reset-second-factor"), "at the shell only"));
  const auto clash = posted(root, "/accounts/5/give", {{"role", "mission-unit"}, {"scope", ""}});
  EXPECT_TRUE(holds(clash, "nobody is both that and mission unit"));
  auto ida = signed_in("ida@example.org");
  const auto page =
      posted(ida, "/accounts", {{"name", "Una"}, {"email", "una@example.org"}, role[0], role[1]});
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(grants(7), (std::vector{Grant{Role::independent, "wales"}}));
  for (const std::string other : {"reader", "analyst", "administrator", "mission-unit"}) {
    EXPECT_EQ(posted(ida, "/accounts/7/give", {{"role", other}, {"scope", "wales"}}).status, 400);
  }
  EXPECT_EQ(
      posted(root, "/accounts", {{"name", "Eve"}, {"email", "eve@example.org"}, role[0], role[1]})
          .status,
      400);
  EXPECT_EQ(posted(root, "/accounts/5/disable").status, 303);  // Never to write: only to stop.
}

TEST_F(AccountsPage, KeepsTheLastAdministrator) {
  auto root = signed_in("root@example.org");
  for (const auto& answer :
       {posted(root, "/accounts/1/disable"),
        posted(root, "/accounts/1/withdraw", {{"role", "administrator"}, {"scope", ""}})}) {
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(holds(answer, "This is the last administrator who can sign in."));
  }
  EXPECT_EQ(root.get("/accounts").status, 200);
}

TEST_F(AccountsPage, FindsNoAccountForWhatIsNone) {
  auto root = signed_in("root@example.org");
  for (const std::string id :
       {"0", "-1", "99", "x", "1%20OR%201=1", "9223372036854775808", "..%2F1"}) {
    EXPECT_EQ(root.get("/accounts/" + id).status, 404) << id;
    EXPECT_EQ(posted(root, "/accounts/" + id + "/disable").status, 404) << id;
  }
  EXPECT_TRUE(failures.empty());
}

TEST_F(AccountsPage, ShowsNoMarkupThatWasTyped) {
  auto root = signed_in("root@example.org");
  const std::string script = "<script>alert(1)</script>";
  const auto bad =
      posted(root, "/accounts",
             {{"name", script}, {"email", script}, {"role", script}, {"scope", script}});
  EXPECT_FALSE(holds(bad, script));
  const auto stored =
      posted(root, "/accounts",
             {{"name", script}, {"email", "x@example.org"}, {"role", "reader"}, {"scope", ""}});
  EXPECT_EQ(stored.status, 200);
  EXPECT_FALSE(holds(stored, script));
  EXPECT_FALSE(holds(root.get("/accounts"), script));
  EXPECT_FALSE(holds(root.get("/accounts/5", {{"done", script}}), script));
}

TEST(RoleWords, SayRolesWithTheirScopes) {
  EXPECT_EQ(words_of(std::vector<Grant>{{Role::analyst, "leeds"}, {Role::body_lead, ""}},
                     {{"leeds", "Leeds"}}),
            "Analyst for Leeds, Body lead for the whole");
  EXPECT_EQ(words_of(Grant{Role::reader, "gone"}, {}), "Reader for gone");
  EXPECT_EQ(words_of(std::vector<Grant>{}, {}), "None");
}

}  // namespace
}  // namespace commonweal::platform
