#pragma once

// One question to a provider and its answer. Verifies the certificate, follows no redirect, keeps
// no cookie, and bounds time and size. Knows nothing of OpenID.

#include <chrono>
#include <optional>
#include <string>

#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

struct Question {
  std::string address;
  std::optional<std::string> form = {};  // Then it is a POST.
  std::string user = {};                 // With a password: HTTP Basic.
  std::string password = {};
  std::string bearer = {};  // An access token; printable ASCII.
};

struct Reply {
  long status = 0;
  std::string body;
};

// Throws ProviderFailure where no whole answer came. Any status is an answer.
Reply fetch(const Question& question, const OidcSettings& settings);

}  // namespace commonweal::platform
