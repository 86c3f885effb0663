#include "platform/oidc/oidc_client.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/check.hpp"
#include "platform/oidc/provider.hpp"
#include "platform/oidc/secret_text.hpp"
#include "platform/oidc/sign_in_answer.hpp"
#include "platform/oidc/signed_token.hpp"
#include "platform/oidc/token_request.hpp"

namespace commonweal::platform {
namespace {

std::string address_of(const OidcStart& start, const std::string& redirect_uri,
                       const std::string& endpoint, const OidcSettings& settings) {
  const std::string query = encode_form({{"response_type", "code"},
                                         {"client_id", settings.client_id},
                                         {"redirect_uri", redirect_uri},
                                         {"scope", "openid email profile"},
                                         {"state", start.state},
                                         {"nonce", start.nonce},
                                         {"code_challenge", s256_challenge(start.code_verifier)},
                                         {"code_challenge_method", "S256"}});
  return endpoint + (endpoint.find('?') == std::string::npos ? '?' : '&') + query;
}

std::optional<OidcAlgorithm> agreed_algorithm(const TokenHeader& header,
                                              const OidcSettings& settings) {
  const auto found = std::ranges::find(settings.algorithms, header.algorithm, code_word);
  if (found == settings.algorithms.end()) return std::nullopt;
  return *found;
}

std::optional<std::string> text_signed_by_one_of(const KeySet& keys, OidcAlgorithm algorithm,
                                                 const TokenHeader& header,
                                                 const std::string& token) {
  const SigningKey* key = find_key(keys, algorithm, header.key_id);
  return key == nullptr ? std::nullopt : text_signed_by(*key, token);
}

// With the keys we have; then with those that came since, because providers change theirs.
base::Result<std::string> signed_text(const std::string& token, Provider& provider) {
  const auto header = read_header(token);
  if (!header) return refuse_sign_in("it is not a signed token");
  const auto algorithm = agreed_algorithm(*header, provider.settings());
  if (!algorithm) return refuse_sign_in("it is not signed in the way that was agreed");
  const auto known = provider.keys();
  auto text = text_signed_by_one_of(known.keys, *algorithm, *header, token);
  if (text) return *std::move(text);
  if (const auto newer = provider.keys_after(known.edition)) {
    text = text_signed_by_one_of(newer->keys, *algorithm, *header, token);
  }
  if (!text) return refuse_sign_in("its signature is not the sign-in service's");
  return *std::move(text);
}

base::Result<OidcClaims> claims_in(const Tokens& tokens, const IdTokenExpectation& expected,
                                   const ProviderMetadata& metadata, Provider& provider) {
  const auto text = signed_text(tokens.id_token, provider);
  if (!text) return tl::unexpected(text.error());
  auto claims = read_id_token(*text, expected);
  const bool tells_more = !metadata.userinfo_endpoint.empty() && !tokens.access_token.empty();
  if (!claims || !claims->email.empty() || !tells_more) return claims;
  return with_profile(*std::move(claims), tokens.access_token, metadata, provider.settings());
}

OidcSettings sound(OidcSettings settings) {
  auto sound = checked(std::move(settings));
  CW_CHECK(sound.has_value());
  return *std::move(sound);
}

}  // namespace

OidcClient::OidcClient(OidcSettings settings)
    : provider_(std::make_unique<Provider>(sound(std::move(settings)))) {}

OidcClient::~OidcClient() = default;

base::Result<OidcStart> OidcClient::begin(const std::string& redirect_uri) {
  const ProviderMetadata metadata = provider_->metadata();
  OidcStart start{.url = {},
                  .state = random_secret(),
                  .nonce = random_secret(),
                  .code_verifier = random_secret()};
  start.url =
      address_of(start, redirect_uri, metadata.authorization_endpoint, provider_->settings());
  return start;
}

base::Result<OidcClaims> OidcClient::finish(const Parameters& query, const OidcStart& kept,
                                            const std::string& redirect_uri, base::Instant now) {
  const OidcSettings& settings = provider_->settings();
  const ProviderMetadata metadata = provider_->metadata();
  auto code = read_answer(
      query,
      {.state = kept.state, .issuer = settings.issuer, .names_itself = metadata.names_itself});
  if (!code) return base::fail(std::move(code));
  const auto tokens = redeem(
      {.code = *std::move(code), .verifier = kept.code_verifier, .redirect_uri = redirect_uri},
      metadata, settings);
  if (!tokens) return tl::unexpected(tokens.error());
  return claims_in(
      *tokens,
      {.issuer = settings.issuer, .client_id = settings.client_id, .nonce = kept.nonce, .now = now},
      metadata, *provider_);
}

}  // namespace commonweal::platform
