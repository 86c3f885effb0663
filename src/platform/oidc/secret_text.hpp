#pragma once

// Texts that nobody can guess, and how they are shown to hold (RFC 7636, PKCE). Knows nothing of
// what they protect.

#include <string>
#include <string_view>

namespace commonweal::platform {

// 256 random bits as 43 letters, digits, "-" and "_".
std::string random_secret();

// BASE64URL(SHA256(verifier)): the challenge of method S256.
std::string s256_challenge(std::string_view verifier);

// In a time that does not tell where they differ. Their length is no secret.
bool is_same_secret(std::string_view one, std::string_view other);

}  // namespace commonweal::platform
