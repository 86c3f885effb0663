#pragma once

// A text with a signature, in three parts (RFC 7515, compact). Knows which key signed it and
// nothing of what it says. Header and signature are read by the one library, so that what we check
// of the header is what it acts on.

#include <optional>
#include <string>

#include "platform/oidc/key_set.hpp"

namespace commonweal::platform {

inline constexpr std::size_t kTokenBytesMax = 64 * 1024;

struct TokenHeader {
  std::string algorithm;  // As it claims.
  std::string key_id;     // Empty where it names none.
};

// None for what is no such text, is too long, or has a header that asks for more than a signature
// ("crit").
std::optional<TokenHeader> read_header(const std::string& token);

// The text that was signed, if this key signed it, by its own algorithm and no other.
std::optional<std::string> text_signed_by(const SigningKey& key, const std::string& token);

}  // namespace commonweal::platform
