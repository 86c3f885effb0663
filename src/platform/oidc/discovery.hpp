#pragma once

// What a provider says of itself (OpenID Connect Discovery 1.0): where people sign in, where codes
// become tokens, where its keys are.

#include <string>

#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

struct ProviderMetadata {
  std::string authorization_endpoint;
  std::string token_endpoint;
  std::string jwks_uri;
  std::string userinfo_endpoint;  // Empty where it has none.
  bool names_itself = false;      // Every answer through the browser says `iss` (RFC 9207).
};

std::string discovery_address(const std::string& issuer);

// Throws ProviderFailure where it is another issuer's, lacks an address, or has one that may not be
// asked: http only where the issuer itself is on loopback.
ProviderMetadata read_discovery(const std::string& text, const OidcSettings& settings);

}  // namespace commonweal::platform
