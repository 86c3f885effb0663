#include "platform/oidc/discovery.hpp"

#include <algorithm>

#include "platform/oidc/endpoint.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::platform {
namespace {

[[noreturn]] void refuse(const OidcSettings& settings, const std::string& what) {
  throw ProviderFailure("The discovery document of the sign-in service " + settings.issuer + ' ' +
                        what + '.');
}

bool may_be_asked(const std::string& address, const OidcSettings& settings) {
  const Transport transport = transport_of(address);
  return transport == Transport::tls ||
         (transport == Transport::loopback && transport_of(settings.issuer) == Transport::loopback);
}

std::string endpoint(const JsonObject& document, const char* name, const OidcSettings& settings) {
  const auto address = document.text(name);
  if (!address) refuse(settings, std::string("names no ") + name);
  if (!may_be_asked(*address, settings)) {
    refuse(settings, std::string("names a ") + name + " that is not a plain https address");
  }
  return *address;
}

void check_algorithms(const JsonObject& document, const OidcSettings& settings) {
  constexpr auto kName = "id_token_signing_alg_values_supported";
  const auto offered = document.texts(kName);
  const auto is_offered = [&](OidcAlgorithm algorithm) {
    return std::ranges::find(offered, code_word(algorithm)) != offered.end();
  };
  if (!offered.empty() && std::ranges::none_of(settings.algorithms, is_offered)) {
    refuse(settings, std::string("lists none of the agreed algorithms under ") + kName);
  }
}

}  // namespace

// A "/" that ends the issuer is taken off first (section 4.1).
std::string discovery_address(const std::string& issuer) {
  std::string address = issuer;
  if (address.ends_with('/')) address.pop_back();
  return address + "/.well-known/openid-configuration";
}

ProviderMetadata read_discovery(const std::string& text, const OidcSettings& settings) {
  const auto document = JsonObject::read(text);
  if (!document) refuse(settings, "is not a JSON object");
  if (document->text("issuer") != settings.issuer) {
    refuse(settings, "names another issuer, or writes this one in another way");
  }
  check_algorithms(*document, settings);
  ProviderMetadata metadata{
      .authorization_endpoint = endpoint(*document, "authorization_endpoint", settings),
      .token_endpoint = endpoint(*document, "token_endpoint", settings),
      .jwks_uri = endpoint(*document, "jwks_uri", settings)};
  if (document->has("userinfo_endpoint")) {
    metadata.userinfo_endpoint = endpoint(*document, "userinfo_endpoint", settings);
  }
  metadata.names_itself =
      document->truth("authorization_response_iss_parameter_supported").value_or(false);
  return metadata;
}

}  // namespace commonweal::platform
