#include "platform/sign_in/set_password_page.hpp"

#include "platform/secret/token.hpp"
#include "platform/sign_in/sign_in_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

struct SetPasswordPage : SignInFixture {
  Response chosen(Browser& visitor, const std::string& path, Parameters form) {
    visitor.get(path);
    return visitor.post(path, std::move(form));
  }
};

TEST_F(SetPasswordPage, SetsThePasswordOfAnInvitedPersonOnce) {
  const auto path = link_path(given_account("ann@example.org", "Ann").link_token);
  auto visitor = browser();
  const auto page = visitor.get(path);
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(find_header(page.headers, "Referrer-Policy"), "strict-origin");
  EXPECT_EQ(find_header(page.headers, "Cache-Control"), "no-store");
  EXPECT_FALSE(holds(page, "name=\"email\""));
  EXPECT_EQ(location_of(visitor.post(path, {{"password", kPassword}})), "/sign-in?done=password");
  EXPECT_EQ(visitor.sign_in("ann@example.org", kPassword).status, 303);
  EXPECT_EQ(browser().get(path).status, 404);
  EXPECT_EQ(chosen(visitor, path, {{"password", "another fine brick"}}).status, 404);
  EXPECT_EQ(browser("2").sign_in("ann@example.org", kPassword).status, 303);
}

TEST_F(SetPasswordPage, NamesTheRouteNotTheTokenForTheLog) {
  browser().get(link_path(given_account("ann@example.org", "Ann").link_token));
  EXPECT_EQ(routes_seen, std::vector<std::string>{"/set-password/{link}"});
}

TEST_F(SetPasswordPage, OpensNothingForALinkThatIsOldOrNone) {
  const auto path = link_path(given_account("ann@example.org", "Ann").link_token);
  now += 24h;
  for (const std::string& dead : {path, link_path("x"), link_path("%27%20OR%201=1"),
                                  link_path("..%2F..%2Fetc%2Fpasswd"), link_path(new_token())}) {
    const auto before = hasher.hashes();
    EXPECT_EQ(browser().get(dead).status, 404) << dead;
    auto visitor = browser();
    visitor.get("/sign-in");
    EXPECT_EQ(visitor.post(dead, {{"password", kPassword}}).status, 404) << dead;
    EXPECT_EQ(hasher.hashes(), before);
  }
}

TEST_F(SetPasswordPage, TellsWhatIsWrongWithAPasswordAndKeepsTheLink) {
  const auto path = link_path(given_account("marchetti@example.org", "Ann Marchetti").link_token);
  auto visitor = browser();
  for (const std::string bad : {"", "short", "password1234", "Marchetti is the best"}) {
    const auto page = chosen(visitor, path, {{"password", bad}});
    EXPECT_EQ(page.status, 400) << bad;
    EXPECT_TRUE(holds(page, "govuk-error-summary")) << bad;
    EXPECT_FALSE(holds(page, "type=\"password\" value=")) << bad;
  }
  EXPECT_EQ(visitor.get(path).status, 200);
}

TEST_F(SetPasswordPage, AsksTheFirstAdministratorWhoTheyAre) {
  const auto path =
      link_path(changed([&](Transaction& t) { return invite_first(t, act_at(now)); }).link_token);
  auto visitor = browser();
  EXPECT_TRUE(holds(visitor.get(path), "name=\"email\""));
  const auto bad = visitor.post(path, {{"name", ""}, {"email", "x"}, {"password", kPassword}});
  EXPECT_TRUE(holds(bad, "Enter a name."));
  EXPECT_TRUE(holds(bad, "Enter an email address in the correct format"));
  EXPECT_EQ(
      visitor.post(path, {{"name", "Ann"}, {"email", "Ann@example.org"}, {"password", kPassword}})
          .status,
      303);
  visitor.sign_in("ann@example.org", kPassword);
  EXPECT_TRUE(holds(visitor.get("/account"), "Administrator for the whole"));
}

TEST_F(SetPasswordPage, SignsThePersonOutEverywhere) {
  auto ann = given_user("ann@example.org");
  auto elsewhere = signed_in("ann@example.org");
  const auto link = changed([&](Transaction& t) { return new_link(t, ann, act_at(now)).value(); });
  auto visitor = browser();
  chosen(visitor, link_path(link.link_token), {{"password", "another fine brick"}});
  EXPECT_EQ(elsewhere.get("/account").status, 303);
  EXPECT_EQ(count("session"), 0);
}

TEST_F(SetPasswordPage, ShowsNoMarkupThatWasTyped) {
  const auto path =
      link_path(changed([&](Transaction& t) { return invite_first(t, act_at(now)); }).link_token);
  const std::string script = "\"><script>alert(1)</script>";
  auto visitor = browser();
  const auto page =
      chosen(visitor, path, {{"name", script}, {"email", script}, {"password", script}});
  EXPECT_EQ(page.status, 400);
  EXPECT_FALSE(holds(page, "<script>alert"));
}

}  // namespace
}  // namespace commonweal::platform
