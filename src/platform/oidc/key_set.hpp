#pragma once

// The public keys that a provider signs with (RFC 7517), only those that are fit for it. Knows
// nothing of how they are fetched or used.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

struct SigningKey {
  OidcAlgorithm algorithm;  // By the kind of key; it never signs with another.
  std::string id;           // Empty where the provider gives none.
  std::string jwk;          // What identifies it, as JSON: {"kty":"RSA","n":"…","e":"AQAB"}
};

using KeySet = std::vector<SigningKey>;

// RSA of 2048 to 8192 bits with the exponent that everyone uses, and P-256; for signatures.
// Others are left out. None where the text is not a key set.
std::optional<KeySet> read_keys(const std::string& text);

// The key that a token names; where it names none, the only one of its kind.
const SigningKey* find_key(const KeySet& keys, OidcAlgorithm algorithm, const std::string& id);

}  // namespace commonweal::platform
