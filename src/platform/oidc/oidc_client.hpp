#pragma once

// Signs a person in at another organisation's sign-in service: OpenID Connect, code flow with PKCE.
// Knows neither accounts nor sessions: it says who signed in, and whoever asks decides what that is
// worth.

#include <memory>
#include <string>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "platform/http/form_text.hpp"
#include "platform/oidc/id_token.hpp"
#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

// To keep on our side, under the browser's own cookie, until the person comes back or ten minutes
// are over, and to use once. All of it is secret from others.
struct OidcStart {
  std::string url;  // Where to send the person.
  std::string state;
  std::string nonce;
  std::string code_verifier;
};

class Provider;

// For any number of threads at once.
class OidcClient {
 public:
  // Settings that passed checked(); others are a defect.
  explicit OidcClient(OidcSettings settings);
  ~OidcClient();
  OidcClient(const OidcClient&) = delete;
  OidcClient& operator=(const OidcClient&) = delete;

  // Both throw ProviderFailure where the provider does not do its part. The redirect address is one
  // that the provider has for us, the same in both.
  base::Result<OidcStart> begin(const std::string& redirect_uri);

  // With what the person brought back. Fails, as forbidden, with a sentence for them.
  base::Result<OidcClaims> finish(const Parameters& query, const OidcStart& kept,
                                  const std::string& redirect_uri, base::Instant now);

 private:
  const std::unique_ptr<Provider> provider_;
};

}  // namespace commonweal::platform
