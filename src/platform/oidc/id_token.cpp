#include "platform/oidc/id_token.hpp"

#include <algorithm>
#include <optional>

#include "platform/oidc/secret_text.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kSubjectMax = 255;  // Section 2: ASCII characters.
constexpr std::size_t kEmailMax = 254;    // RFC 5321, by erratum 1690.
constexpr std::size_t kNameMax = 400;     // Bytes: a hundred of any characters.

bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

// Meant for us. Where it is meant for others too, it must say that it was issued to us.
bool is_for(const JsonObject& token, std::string_view client_id) {
  auto audiences = token.texts("aud");
  if (const auto only = token.text("aud")) audiences = {*only};
  if (std::ranges::find(audiences, client_id) == audiences.end()) return false;
  if (audiences.size() > 1 || token.has("azp")) return token.text("azp") == client_id;
  return true;
}

std::string_view fault_of_time(const JsonObject& token, base::Instant now) {
  const double second = std::chrono::duration<double>(now.time_since_epoch()).count();
  const double leeway = static_cast<double>(kClockLeeway.count());
  const auto expires = token.number("exp");
  const auto issued = token.number("iat");
  if (!expires || !issued) return "it does not say when it was made and how long it holds";
  if (*expires + leeway <= second) return "it has run out";
  if (*issued - leeway > second) return "it was made later than this service's clock says it is";
  const auto from = token.number("nbf");
  if (token.has("nbf") && (!from || *from - leeway > second)) return "it does not hold yet";
  return "";
}

std::string_view fault_of(const JsonObject& token, const IdTokenExpectation& expected) {
  if (token.text("iss") != expected.issuer) return "it is of another sign-in service";
  if (!is_for(token, expected.client_id)) return "it is for another service";
  const auto fault = fault_of_time(token, expected.now);
  if (!fault.empty()) return fault;
  if (!is_same_secret(token.text("nonce").value_or(""), expected.nonce)) {
    return "it answers another sign-in";
  }
  const std::string subject = token.text("sub").value_or("");
  if (subject.empty() || subject.size() > kSubjectMax || !is_printable_ascii(subject)) {
    return "it does not say who signed in";
  }
  return "";
}

// Enough to keep out what is no address at all; whether it is theirs, only the provider knows.
bool is_address(std::string_view email) {
  const auto at = email.find('@');
  return email.size() <= kEmailMax && at != 0 && at < email.size() - 1 && !has_control(email) &&
         email.find(' ') == std::string_view::npos;
}

}  // namespace

base::Result<OidcClaims> read_id_token(const std::string& payload,
                                       const IdTokenExpectation& expected) {
  const auto token = JsonObject::read(payload);
  if (!token) return refuse_sign_in("it cannot be read");
  const auto fault = fault_of(*token, expected);
  if (!fault.empty()) return refuse_sign_in(fault);
  OidcClaims claims{.issuer = std::string(expected.issuer), .subject = *token->text("sub")};
  take_profile(claims, *token);
  return claims;
}

void take_profile(OidcClaims& claims, const JsonObject& source) {
  const std::string email = source.text("email").value_or("");
  if (is_address(email)) {
    claims.email = email;
    claims.email_verified = source.truth("email_verified").value_or(false);
  }
  const std::string name = source.text("name").value_or("");
  if (!name.empty() && name.size() <= kNameMax && !has_control(name)) claims.name = name;
}

tl::unexpected<base::Error> refuse_sign_in(std::string_view what) {
  return base::fail(base::ErrorCode::forbidden,
                    "The answer of the sign-in service could not be trusted: " + std::string(what) +
                        ". Start again. If it happens again, tell whoever runs this service.");
}

}  // namespace commonweal::platform
