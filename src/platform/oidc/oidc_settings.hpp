#pragma once

// What the operator agreed with one sign-in service (an OpenID provider), and how patient we are
// with it. Knows nothing of people.

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::platform {

// How the provider signs. Nothing else is ever taken: not "none", not a shared secret (HS256).
enum class OidcAlgorithm { rs256, es256 };

std::string_view code_word(OidcAlgorithm algorithm);  // "RS256"

struct OidcLimits {
  std::chrono::milliseconds connect{3'000};
  std::chrono::milliseconds answer{5'000};  // From the start to the last byte.
  std::size_t answer_bytes_max = 1 << 20;
  std::chrono::milliseconds discovery_kept{3'600'000};
  std::chrono::milliseconds keys_kept{600'000};    // A key that was withdrawn is trusted no longer.
  std::chrono::milliseconds keys_again{60'000};    // Asked for early, for a key not yet known.
  std::chrono::milliseconds after_failure{2'000};  // So that a dead provider binds no threads.
};

struct OidcSettings {
  std::string
      issuer;  // "https://sign-in.example.gov.uk", exactly as its discovery document has it.
  std::string client_id;
  std::string client_secret = {};  // Empty: a public client, which PKCE alone protects.
  std::vector<OidcAlgorithm> algorithms = {OidcAlgorithm::rs256};
  std::string ca_file = {};  // PEM. Empty: the certificate authorities that the system trusts.
  OidcLimits limits = {};
};

// The same, if one can begin with them: https, or http on loopback for tests.
base::Result<OidcSettings> checked(OidcSettings settings);

}  // namespace commonweal::platform
