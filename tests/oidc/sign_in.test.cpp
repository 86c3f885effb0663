// Sign-in at a real provider, oidc-provider, by a browser that does what it is told.

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "browser.hpp"
#include "platform/oidc/oidc_client.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/oidc/testing/test_provider.hpp"

namespace commonweal {
namespace {

using platform::OidcClaims;
using platform::OidcClient;
using platform::OidcSettings;
using platform::OidcStart;
using platform::Parameters;
using platform::TestProvider;

const std::string kHome = "http://127.0.0.1:9/sign-in/back";

base::Instant now() {
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

class SignIn : public testing::Test {
 protected:
  static void SetUpTestSuite() { provider = std::make_unique<TestProvider>(kHome); }
  static void TearDownTestSuite() { provider.reset(); }
  void SetUp() override { provider->sign_in_as("ada"); }

  static OidcSettings settings() {
    return {.issuer = provider->issuer(),
            .client_id = TestProvider::kClient,
            .client_secret = TestProvider::kClientSecret};
  }

  // There and back, by a browser of its own.
  static base::Result<OidcClaims> sign_in(OidcClient& client) {
    const OidcStart start = client.begin(kHome).value();
    return client.finish(Browser().follow(start.url, kHome), start, kHome, now());
  }

  static std::unique_ptr<TestProvider> provider;
};

std::unique_ptr<TestProvider> SignIn::provider;

std::string sentence(const base::Result<OidcClaims>& result) {
  return result ? "signed in" : result.error().problems.at(0).what;
}

std::string& value(Parameters& query, std::string_view name) {
  return std::ranges::find(query, name, &platform::Parameter::name)->value;
}

TEST_F(SignIn, TellsWhoCameWithAddressAndNameFromTheUserinfoEndpoint) {
  OidcClient client(settings());
  const auto claims = sign_in(client);
  ASSERT_TRUE(claims) << sentence(claims);
  EXPECT_EQ(claims->issuer, provider->issuer());
  EXPECT_EQ(claims->subject, "ada");
  EXPECT_EQ(claims->email, "ada@example.org");
  EXPECT_TRUE(claims->email_verified);
  EXPECT_EQ(claims->name, "ada Example");
}

TEST_F(SignIn, WorksForAClientWithoutASecret) {
  OidcClient client({.issuer = provider->issuer(), .client_id = TestProvider::kPublicClient});
  provider->sign_in_as("bo");
  const auto claims = sign_in(client);
  ASSERT_TRUE(claims) << sentence(claims);
  EXPECT_EQ(claims->subject, "bo");
}

TEST_F(SignIn, SaysPlainlyThatThePersonRefused) {
  OidcClient client(settings());
  provider->refuse_next();
  EXPECT_EQ(sentence(sign_in(client)),
            "The sign-in was refused or cancelled. To sign in, start again and let it finish.");
}

TEST_F(SignIn, RefusesTheAnswerToASignInOfAnotherBrowser) {
  OidcClient client(settings());
  const OidcStart mine = client.begin(kHome).value();
  const OidcStart theirs = client.begin(kHome).value();
  const auto result = client.finish(Browser().follow(theirs.url, kHome), mine, kHome, now());
  EXPECT_EQ(sentence(result),
            "This sign-in was not begun in this browser, or has ended since. Start again.");
}

TEST_F(SignIn, RefusesACodeThatWasGivenToAnotherSignIn) {
  OidcClient client(settings());
  const OidcStart mine = client.begin(kHome).value();
  const OidcStart theirs = client.begin(kHome).value();
  Parameters query = Browser().follow(theirs.url, kHome);
  value(query, "state") = mine.state;  // Injected; PKCE tells the provider.
  EXPECT_EQ(sentence(client.finish(query, mine, kHome, now())),
            "This sign-in took too long or was used already. Start again.");
}

TEST_F(SignIn, RefusesATokenForAnotherNonce) {
  OidcClient client(settings());
  OidcStart start = client.begin(kHome).value();
  const Parameters query = Browser().follow(start.url, kHome);
  start.nonce.back() = start.nonce.back() == 'A' ? 'B' : 'A';
  EXPECT_NE(sentence(client.finish(query, start, kHome, now())).find("answers another sign-in"),
            std::string::npos);
}

TEST_F(SignIn, RefusesAnAnswerInTheNameOfAnotherProvider) {
  OidcClient client(settings());
  const OidcStart start = client.begin(kHome).value();
  Parameters query = Browser().follow(start.url, kHome);
  value(query, "iss") = "https://elsewhere.example";
  EXPECT_NE(sentence(client.finish(query, start, kHome, now())).find("another sign-in service"),
            std::string::npos);
  std::erase_if(query, [](const auto& one) { return one.name == "iss"; });
  EXPECT_NE(sentence(client.finish(query, start, kHome, now())).find("another sign-in service"),
            std::string::npos);
}

TEST_F(SignIn, TakesACodeOnce) {
  OidcClient client(settings());
  const OidcStart start = client.begin(kHome).value();
  const Parameters query = Browser().follow(start.url, kHome);
  EXPECT_TRUE(client.finish(query, start, kHome, now()));
  EXPECT_EQ(sentence(client.finish(query, start, kHome, now())),
            "This sign-in took too long or was used already. Start again.");
}

TEST_F(SignIn, RefusesATokenThatHasRunOut) {
  OidcClient client(settings());
  const OidcStart start = client.begin(kHome).value();
  const Parameters query = Browser().follow(start.url, kHome);
  const auto tomorrow = now() + std::chrono::hours(24);
  EXPECT_NE(sentence(client.finish(query, start, kHome, tomorrow)).find("it has run out"),
            std::string::npos);
}

TEST_F(SignIn, ThrowsForASecretThatTheProviderDoesNotKnow) {
  OidcSettings other = settings();
  other.client_secret = "another";
  OidcClient client(other);
  EXPECT_THROW(sign_in(client), platform::ProviderFailure);
}

TEST_F(SignIn, FollowsTheKeysOnceAndThenNotBeforeAMinuteIsOver) {
  OidcClient client(settings());
  ASSERT_TRUE(sign_in(client));
  provider->rotate_keys();
  const auto with_new_key = sign_in(client);
  EXPECT_TRUE(with_new_key) << sentence(with_new_key);
  provider->rotate_keys();
  EXPECT_NE(sentence(sign_in(client)).find("its signature is not"), std::string::npos);
}

TEST_F(SignIn, FollowsTheKeysAgainOnceTheTimeIsOver) {
  OidcSettings quick = settings();
  quick.limits.keys_again = std::chrono::milliseconds(0);
  OidcClient client(quick);
  ASSERT_TRUE(sign_in(client));
  for (int i = 0; i < 2; ++i) {
    provider->rotate_keys();
    EXPECT_TRUE(sign_in(client));
  }
}

TEST_F(SignIn, LetsManyInAtOnceWhileTheKeysChange) {
  OidcClient client(settings());
  ASSERT_TRUE(sign_in(client));
  provider->rotate_keys();
  std::vector<std::string> said(6);
  {
    std::vector<std::jthread> people;
    for (auto& sentence_of_one : said) {
      people.emplace_back([&] { sentence_of_one = sentence(sign_in(client)); });
    }
  }
  EXPECT_EQ(said, std::vector<std::string>(6, "signed in"));
}

TEST(SignInService, ThatIsGoneIsAFailureOfTheWorld) {
  auto gone = std::make_unique<TestProvider>(kHome);
  OidcClient client({.issuer = gone->issuer(),
                     .client_id = TestProvider::kClient,
                     .client_secret = TestProvider::kClientSecret});
  const OidcStart start = client.begin(kHome).value();
  const Parameters query = Browser().follow(start.url, kHome);
  gone.reset();
  try {
    client.finish(query, start, kHome, now()).value();
    FAIL() << "The provider is there.";
  } catch (const platform::ProviderFailure& failure) {
    const std::string said = failure.what();
    EXPECT_NE(said.find("cannot be asked at http://127.0.0.1"), std::string::npos) << said;
    for (const auto& [name, secret] : query) EXPECT_EQ(said.find(secret + ' '), std::string::npos);
  }
}

}  // namespace
}  // namespace commonweal
