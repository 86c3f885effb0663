#pragma once

// A code becomes tokens, asked of the provider without the browser (RFC 6749, 4.1.3), and an access
// token becomes what the provider tells of the person beyond who they are.

#include <string>

#include "base/result.hpp"
#include "platform/oidc/discovery.hpp"
#include "platform/oidc/id_token.hpp"
#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

struct CodeGrant {
  std::string code;
  std::string verifier;
  std::string redirect_uri;
};

struct Tokens {
  std::string id_token;
  std::string access_token;  // Empty where there is none.
};

// Fails for a code that has run out or was used; throws ProviderFailure for all else.
base::Result<Tokens> redeem(const CodeGrant& grant, const ProviderMetadata& metadata,
                            const OidcSettings& settings);

// E-mail address and name from the userinfo endpoint. Fails where it speaks of another person.
base::Result<OidcClaims> with_profile(OidcClaims claims, const std::string& access_token,
                                      const ProviderMetadata& metadata,
                                      const OidcSettings& settings);

}  // namespace commonweal::platform
