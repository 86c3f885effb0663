#pragma once

// What a provider says of the person who signed in, once its signature is known to be good: is it
// ours, fresh, and the answer to our question? (OpenID Connect Core 1.0, 3.1.3.7.)

#include <chrono>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "base/result.hpp"

namespace commonweal::platform {

class JsonObject;

struct OidcClaims {
  std::string issuer;
  std::string subject;  // With the issuer, who it is, for ever. An e-mail address may change hands.
  std::string email;    // Empty where the provider does not tell.
  bool email_verified = false;
  std::string name;  // As the provider writes it, not normalised; empty where it does not tell.
};

struct IdTokenExpectation {
  std::string_view issuer;
  std::string_view client_id;
  std::string_view nonce;
  base::Instant now;
};

inline constexpr std::chrono::seconds kClockLeeway{60};

base::Result<OidcClaims> read_id_token(const std::string& payload,
                                       const IdTokenExpectation& expected);

// Fills in e-mail address and name, as an ID token or the userinfo endpoint tells them.
void take_profile(OidcClaims& claims, const JsonObject& source);

// "The sign-in could not be checked: WHAT. Start again, …"
tl::unexpected<base::Error> refuse_sign_in(std::string_view what);

}  // namespace commonweal::platform
