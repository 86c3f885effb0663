#include "platform/oidc/token_request.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "platform/http/form_text.hpp"
#include "platform/oidc/fetch.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/oidc/signed_token.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::platform {
namespace {

Question question_of(const CodeGrant& grant, const ProviderMetadata& metadata,
                     const OidcSettings& settings) {
  Parameters form{{"grant_type", "authorization_code"},
                  {"code", grant.code},
                  {"redirect_uri", grant.redirect_uri},
                  {"code_verifier", grant.verifier}};
  Question question{.address = metadata.token_endpoint};
  if (settings.client_secret.empty()) {
    form.push_back({"client_id", settings.client_id});
  } else {  // Both are escaped before they are joined (RFC 6749, 2.3.1).
    question.user = encode_path_segment(settings.client_id);
    question.password = encode_path_segment(settings.client_secret);
  }
  question.form = encode_form(form);
  return question;
}

// Only words of the standard reach the log: what else a provider writes may hold anything.
std::string reason_in(const std::optional<JsonObject>& answer) {
  constexpr std::array<std::string_view, 4> kWords{"invalid_request", "invalid_client",
                                                   "unauthorized_client", "unsupported_grant_type"};
  const std::string error = answer ? answer->text("error").value_or("") : "";
  return std::ranges::find(kWords, error) == kWords.end() ? "" : " (" + error + ')';
}

[[noreturn]] void fail_at(const std::string& address, const std::string& what) {
  throw ProviderFailure("The sign-in service did not answer as agreed at " + address + ": " + what +
                        '.');
}

bool is_token(const std::string& text) {
  return !text.empty() && text.size() <= kTokenBytesMax &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

}  // namespace

base::Result<Tokens> redeem(const CodeGrant& grant, const ProviderMetadata& metadata,
                            const OidcSettings& settings) {
  const Reply reply = fetch(question_of(grant, metadata, settings), settings);
  const auto answer = JsonObject::read(reply.body);
  if (reply.status == 400 && answer && answer->text("error") == "invalid_grant") {
    return base::fail(base::ErrorCode::forbidden,
                      "This sign-in took too long or was used already. Start again.");
  }
  if (reply.status != 200) {
    fail_at(metadata.token_endpoint,
            "status " + std::to_string(reply.status) + reason_in(answer) + ", not 200");
  }
  if (!answer) fail_at(metadata.token_endpoint, "the tokens are not a JSON object");
  Tokens tokens{.id_token = answer->text("id_token").value_or(""),
                .access_token = answer->text("access_token").value_or("")};
  if (!is_token(tokens.id_token)) fail_at(metadata.token_endpoint, "there is no ID token");
  if (!is_token(tokens.access_token)) tokens.access_token.clear();
  return tokens;
}

base::Result<OidcClaims> with_profile(OidcClaims claims, const std::string& access_token,
                                      const ProviderMetadata& metadata,
                                      const OidcSettings& settings) {
  const Reply reply =
      fetch({.address = metadata.userinfo_endpoint, .bearer = access_token}, settings);
  const auto answer = JsonObject::read(reply.body);
  if (reply.status != 200 || !answer) {
    fail_at(metadata.userinfo_endpoint,
            "status " + std::to_string(reply.status) + ", or not a JSON object");
  }
  if (answer->text("sub") != claims.subject) {  // Core, 5.3.2: or it may be put in another's place.
    return refuse_sign_in("it speaks of two people");
  }
  take_profile(claims, *answer);
  return claims;
}

}  // namespace commonweal::platform
