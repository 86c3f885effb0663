// From the button on our sign-in page to a session, through a real provider: who is let in, who is
// tied to an account, and who is not.

#include <chrono>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "browser.hpp"
#include "platform/oidc/oidc_client.hpp"
#include "platform/oidc/testing/test_provider.hpp"
#include "platform/sign_in/sign_in_fixture.hpp"

namespace commonweal::platform {
namespace {

const std::string kSite = "http://127.0.0.1:9";
const std::string kAnswerPath = "/sign-in/provider/answer";

struct AccountSignIn : SignInFixture {
  static void SetUpTestSuite() { provider = std::make_unique<TestProvider>(kSite + kAnswerPath); }
  static void TearDownTestSuite() { provider.reset(); }

  AccountSignIn() {
    now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    reception.site = kSite;
    reception.provider = &client;
    provider->sign_in_as("ada");
  }

  // Presses the button, signs in there, and comes back with what the provider says.
  Parameters signed_in_there(Browser& visitor) {
    visitor.get("/sign-in");
    const auto page = visitor.post("/sign-in/provider", {{"to", "/account"}});
    auto address = value_after(page.body, "<main", "href");
    for (auto at = address.find("&amp;"); at != std::string::npos; at = address.find("&amp;")) {
      address.replace(at, 5, "&");
    }
    return commonweal::Browser().follow(address, kSite + kAnswerPath);
  }
  Response there_and_back(Browser& visitor) {
    return visitor.get(kAnswerPath, signed_in_there(visitor));
  }
  Invited given_invited(const std::string& email) {
    return changed([&](Transaction& t) {
      return invite(t, {email, "Ada", std::nullopt}, act_at(now)).value();
    });
  }

  static std::unique_ptr<TestProvider> provider;
  OidcClient client{{.issuer = provider->issuer(),
                     .client_id = TestProvider::kClient,
                     .client_secret = TestProvider::kClientSecret}};
};

std::unique_ptr<TestProvider> AccountSignIn::provider;

TEST_F(AccountSignIn, TiesAnInvitedPersonOnceAndLetsThemInFromThenOn) {
  const auto invited = given_invited("ada@example.org");
  auto first = browser();
  const auto in = there_and_back(first);
  ASSERT_EQ(in.status, 303) << in.body;
  EXPECT_EQ(location_of(in), "/account");
  EXPECT_TRUE(holds(first.get("/account"), "ada@example.org"));
  EXPECT_EQ(browser().get(link_path(invited.link_token)).status, 404);  // The link is used.
  auto second = browser();
  EXPECT_EQ(there_and_back(second).status, 303);
}

TEST_F(AccountSignIn, LetsNobodyInWithoutAnOpenInvitation) {
  auto stranger = browser();
  const auto refused = there_and_back(stranger);
  EXPECT_EQ(refused.status, 403);
  EXPECT_TRUE(holds(refused, "No account here belongs to you."));
  given_person("ada@example.org");  // Has a password, and no open link.
  auto other = browser();
  EXPECT_EQ(there_and_back(other).status, 403);
  EXPECT_EQ(other.get("/account").status, 303);
}

TEST_F(AccountSignIn, LetsNoDisabledPersonIn) {
  given_invited("ada@example.org");
  auto ada = browser();
  there_and_back(ada);
  auto account = present("ada@example.org");
  changed([&](Transaction& t) { return disable(t, account, act_at(now)).value(); });
  auto again = browser();
  EXPECT_EQ(there_and_back(again).status, 403);
}

TEST_F(AccountSignIn, TakesAnAnswerOnceAndOnlyInTheBrowserThatAsked) {
  given_invited("ada@example.org");
  auto ada = browser();
  const auto answer = signed_in_there(ada);
  auto thief = browser();
  thief.get("/sign-in");
  EXPECT_EQ(thief.get(kAnswerPath, answer).status, 403);
  EXPECT_EQ(ada.get(kAnswerPath, answer).status, 303);
  auto again = browser();
  again.set_cookie("guest", ada.cookie("guest"));
  EXPECT_EQ(again.get(kAnswerPath, answer).status, 403);
}

TEST_F(AccountSignIn, SaysSoWhereThePersonRefusedThere) {
  provider->refuse_next();
  auto ada = browser();
  const auto refused = there_and_back(ada);
  EXPECT_EQ(refused.status, 403);
  EXPECT_TRUE(holds(refused, "The sign-in was refused or cancelled."));
}

}  // namespace
}  // namespace commonweal::platform
