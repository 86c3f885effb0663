// Providers that break the rules, each in its own way: none of them signs anyone in.

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "platform/oidc/fetch.hpp"
#include "platform/oidc/oidc_client.hpp"
#include "platform/oidc/provider.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/oidc/testing/test_provider.hpp"

namespace commonweal {
namespace {

using platform::HostileProvider;
using platform::OidcAlgorithm;
using platform::OidcClient;
using platform::OidcSettings;
using platform::ProviderFailure;

const std::string kHome = "http://127.0.0.1:9/sign-in/back";

base::Instant now() {
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

class Hostile : public testing::Test {
 protected:
  static void SetUpTestSuite() { provider = std::make_unique<HostileProvider>(); }
  static void TearDownTestSuite() { provider.reset(); }

  static OidcSettings settings(const std::string& way) {
    OidcSettings settings{.issuer = provider->issuer(way), .client_id = "commonweal"};
    if (way == "slow" || way == "dripping") settings.limits.answer = std::chrono::milliseconds(500);
    return settings;
  }

  static std::unique_ptr<HostileProvider> provider;
};

std::unique_ptr<HostileProvider> Hostile::provider;

// What came of it, in words: who signed in, what a person reads, or what the log says. The code is
// the nonce, which the hostile provider puts into its token.
std::string outcome_for(OidcClient& client) {
  try {
    const auto start = client.begin(kHome).value();
    const auto claims =
        client.finish({{"code", start.nonce}, {"state", start.state}}, start, kHome, now());
    if (claims) return "signed in: " + claims->subject;
    const std::string said = claims.error().problems.at(0).what;
    EXPECT_EQ(said.find(start.nonce), std::string::npos) << said;
    return said;
  } catch (const ProviderFailure& failure) {
    return std::string("failure: ") + failure.what();
  }
}

std::string outcome(const OidcSettings& settings) {
  OidcClient client(settings);
  return outcome_for(client);
}

struct Case {
  const char* way;
  const char* outcome;
};

// Only so can the refusals below be for the reason that each names.
TEST_F(Hostile, SignsInWhereItKeepsTheRules) {
  for (const char* way : {"honest", "no-key-id", "list-of-one", "clock-a-little-off"}) {
    EXPECT_EQ(outcome(settings(way)), "signed in: ada") << way;
  }
}

TEST_F(Hostile, TakesACurveOnlyWhereThatWasAgreed) {
  OidcSettings curve = settings("curve-key");
  EXPECT_NE(outcome(curve).find("in the way that was agreed"), std::string::npos);
  curve.algorithms = {OidcAlgorithm::es256};
  EXPECT_EQ(outcome(curve), "signed in: ada");
}

constexpr const char* kNotAgreed = "it is not signed in the way that was agreed";
constexpr const char* kNoToken = "it is not a signed token";
constexpr const char* kNotSigned = "its signature is not the sign-in service's";

TEST_F(Hostile, CannotPassOffASignature) {
  for (const auto& [way, expected] : {Case{"alg-none", kNotAgreed},
                                      {"alg-none-with-signature", kNotAgreed},
                                      {"hs256-with-public-key", kNotAgreed},
                                      {"shared-key-shown", kNotAgreed},
                                      {"rs512", kNotAgreed},
                                      {"second-key", kNotSigned},
                                      {"tampered-claims", kNotSigned},
                                      {"cut-signature", kNotSigned},
                                      {"no-signature", kNotSigned},
                                      {"critical-header", kNoToken},
                                      {"weak-key", kNotSigned},
                                      {"key-for-encryption", kNotSigned},
                                      {"key-of-another-algorithm", kNotSigned},
                                      {"key-not-known", kNotSigned},
                                      {"two-keys-and-no-id", kNotSigned}}) {
    const std::string said = outcome(settings(way));
    EXPECT_TRUE(said.starts_with("The answer of the sign-in service could not be trusted: "))
        << way << ": " << said;
    EXPECT_NE(said.find(expected), std::string::npos) << way << ": " << said;
  }
}

TEST_F(Hostile, CannotPassOffClaims) {
  for (const auto& [way, expected] : {Case{"expired", "it has run out"},
                                      {"without-expiry", "it does not say when"},
                                      {"from-the-future", "it was made later"},
                                      {"not-yet", "it does not hold yet"},
                                      {"other-audience", "it is for another service"},
                                      {"two-audiences", "it is for another service"},
                                      {"issued-to-another", "it is for another service"},
                                      {"other-issuer", "it is of another sign-in service"},
                                      {"other-nonce", "it answers another sign-in"},
                                      {"without-nonce", "it answers another sign-in"},
                                      {"without-subject", "it does not say who signed in"},
                                      {"long-subject", "it does not say who signed in"},
                                      {"other-person", "it speaks of two people"}}) {
    const std::string said = outcome(settings(way));
    EXPECT_NE(said.find(expected), std::string::npos) << way << ": " << said;
  }
}

TEST_F(Hostile, IsAFailureOfTheWorldWhereItDoesNotAnswerAsAgreed) {
  for (const auto& [way, expected] :
       {Case{"other-issuer-named", "names another issuer"},
        {"plain-http-elsewhere", "names a token_endpoint that is not a plain https address"},
        {"file-as-keys", "names a jwks_uri that is not a plain https address"},
        {"redirecting", "answered with status 302"},
        {"redirecting-token", "status 302, not 200"},
        {"slow", "Timeout was reached"},
        {"dripping", "Timeout was reached"},
        {"huge", "more than 1048576 bytes"},
        {"huge-token", "more than 1048576 bytes"},
        {"deep", "is not a JSON object"},
        {"no-json", "is not a JSON object"},
        {"names-twice", "is not a JSON object"},
        {"broken", "answered with status 500"},
        {"wrong-secret", "status 401 (invalid_client), not 200"},
        {"no-token", "there is no ID token"}}) {
    const std::string said = outcome(settings(way));
    EXPECT_TRUE(said.starts_with("failure: ")) << way << ": " << said;
    EXPECT_NE(said.find(expected), std::string::npos) << way << ": " << said;
  }
}

TEST_F(Hostile, IsNotAskedForKeysAgainForEveryUnknownKey) {
  OidcClient client(settings("key-not-known"));
  const std::string asked = settings("key-not-known").issuer + "/asked";
  const auto count = [&] { return std::stoi(fetch({.address = asked}, settings("honest")).body); };
  const int before = count();
  for (int i = 0; i < 5; ++i) EXPECT_NE(outcome_for(client).find(kNotSigned), std::string::npos);
  EXPECT_EQ(count() - before, 2);  // At first, and once more.
}

TEST_F(Hostile, IsNotAskedForKeysThatAnotherThreadFetchedMeanwhile) {
  platform::Provider known(settings("honest"));
  const auto first = known.keys();
  ASSERT_TRUE(known.keys_after(first.edition));
  EXPECT_TRUE(known.keys_after(first.edition));          // Those that came just now,
  EXPECT_FALSE(known.keys_after(known.keys().edition));  // and none newer for a minute.
}

TEST_F(Hostile, IsLeftAloneForAMomentAfterItFailed) {
  OidcClient client(settings("slow"));
  EXPECT_NE(outcome_for(client).find("Timeout"), std::string::npos);
  EXPECT_NE(outcome_for(client).find("failed a moment ago"), std::string::npos);
}

TEST_F(Hostile, NeedsACertificateThatIsTrusted) {
  OidcSettings secure = settings("honest");
  secure.issuer = provider->tls_issuer("honest");
  EXPECT_NE(outcome(secure).find("certificate"), std::string::npos) << outcome(secure);
  secure.ca_file = provider->certificate();
  EXPECT_EQ(outcome(secure), "signed in: ada");
}

}  // namespace
}  // namespace commonweal
