#include "platform/sign_in/account_page.hpp"

#include "platform/sign_in/sign_in_fixture.hpp"

namespace commonweal::platform {
namespace {

struct AccountPage : SignInFixture {
  AccountPage() { given_user("ann@example.org", Grant{Role::analyst, "leeds"}); }
};

TEST_F(AccountPage, ShowsWhoOneIsAndWhereOneIsSignedIn) {
  auto ann = signed_in("ann@example.org");
  signed_in("ann@example.org");
  const auto page = ann.get("/account");
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(holds(page, "Analyst for Leeds"));
  EXPECT_TRUE(holds(page, "(this one)"));
  EXPECT_EQ(find_header(page.headers, "Cache-Control"), "no-store");
  EXPECT_EQ(count("session"), 2);
}

TEST_F(AccountPage, IsForWhoIsSignedIn) {
  EXPECT_EQ(location_of(browser().get("/account")), "/sign-in?to=%2Faccount");
  auto guest = browser();
  guest.get("/sign-in");
  EXPECT_EQ(guest.post("/account/name", {{"name", "Eve"}}).status, 401);
}

TEST_F(AccountPage, ChangesTheNameWithItsAuditRow) {
  auto ann = signed_in("ann@example.org");
  ann.get("/account");
  EXPECT_EQ(ann.post("/account/name", {{"name", "Ann <b>Smith</b>"}}).status, 303);
  EXPECT_TRUE(holds(ann.get("/account"), "Ann &lt;b&gt;Smith&lt;/b&gt;"));
  EXPECT_EQ(
      rows("SELECT actor || ' ' || action FROM audit WHERE action = 'change name' ORDER BY id"),
      "account:1 change name\n");
  const auto bad = ann.post("/account/name", {{"name", "a\nb"}});
  EXPECT_EQ(bad.status, 400);
  EXPECT_TRUE(holds(bad, "The name holds characters that cannot be shown."));
}

TEST_F(AccountPage, ChangesThePasswordAndSignsOutEverywhereElse) {
  auto ann = signed_in("ann@example.org");
  auto elsewhere = signed_in("ann@example.org");
  const auto before = ann.cookie("session");
  ann.get("/account/password");
  EXPECT_EQ(ann.post("/account/password", {{"present", "wrong"}, {"password", "x"}}).status, 400);
  const auto weak =
      ann.post("/account/password", {{"present", kPassword}, {"password", "password1234"}});
  EXPECT_TRUE(holds(weak, "too easy to guess"));
  const auto done =
      ann.post("/account/password", {{"present", kPassword}, {"password", "another fine brick"}});
  EXPECT_EQ(location_of(done), "/account?done=password");
  EXPECT_NE(ann.cookie("session"), before);
  EXPECT_EQ(ann.get("/account").status, 200);
  EXPECT_EQ(elsewhere.get("/account").status, 303);
  EXPECT_TRUE(seen(before).is_guest());
  EXPECT_EQ(browser().sign_in("ann@example.org", kPassword).status, 400);
}

TEST_F(AccountPage, LetsNobodyGuessThePasswordFromAnOpenSession) {
  auto ann = signed_in("ann@example.org");
  ann.get("/account/password");
  int taken = 0;
  for (int i = 0; i < 50; ++i) {
    const auto answer = ann.post("/account/password", {{"present", "x"}, {"password", "y"}});
    taken += answer.status == 400 ? 1 : 0;
  }
  EXPECT_EQ(taken, 5);
}

TEST_F(AccountPage, SignsOutHereAndEverywhere) {
  auto here = signed_in("ann@example.org");
  auto there = signed_in("ann@example.org");
  const auto token = here.cookie("session");
  here.get("/account");
  EXPECT_EQ(here.post_without_token("/sign-out", {}).status, 403);
  EXPECT_EQ(location_of(here.post("/sign-out", {})), "/");
  EXPECT_TRUE(seen(token).is_guest());
  EXPECT_EQ(there.get("/account").status, 200);
  auto again = signed_in("ann@example.org");
  there.post("/account/sign-out-everywhere", {});
  EXPECT_EQ(again.get("/account").status, 303);
  EXPECT_EQ(count("session"), 0);
}

}  // namespace
}  // namespace commonweal::platform
