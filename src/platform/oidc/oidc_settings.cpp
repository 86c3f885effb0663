#include "platform/oidc/oidc_settings.hpp"

#include <utility>

#include "base/problems.hpp"
#include "platform/oidc/endpoint.hpp"

namespace commonweal::platform {

std::string_view code_word(OidcAlgorithm algorithm) {
  switch (algorithm) {
    case OidcAlgorithm::rs256: return "RS256";
    case OidcAlgorithm::es256: return "ES256";
  }
  return "";
}

base::Result<OidcSettings> checked(OidcSettings settings) {
  base::Problems problems;
  if (transport_of(settings.issuer) == Transport::unfit ||
      settings.issuer.find('?') != std::string::npos) {
    problems.add({.place = "issuer",
                  .what = "The sign-in service \"" + settings.issuer +
                          "\" is not an https address without user, query or fragment. Give its "
                          "issuer, for example https://sign-in.example.gov.uk."});
  }
  if (settings.client_id.empty()) {
    problems.add({.place = "client_id",
                  .what = "The client id is empty. Give the one that the sign-in service knows "
                          "this service by."});
  }
  if (settings.algorithms.empty()) {
    problems.add({.place = "algorithms",
                  .what = "No signing algorithm is named. Name RS256, ES256 or both."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return settings;
}

}  // namespace commonweal::platform
