#include "platform/oidc/provider.hpp"

#include "platform/oidc/provider_failure.hpp"

namespace commonweal::platform {
namespace {

using Clock = std::chrono::steady_clock;

bool is_within(const std::optional<Clock::time_point>& since, std::chrono::milliseconds span) {
  return since && Clock::now() - *since < span;
}

}  // namespace

ProviderMetadata Provider::metadata() {
  const std::lock_guard lock(mutex_);
  return known_metadata();
}

Provider::Keys Provider::keys() {
  const std::lock_guard lock(mutex_);
  if (!is_within(keys_since_, settings_.limits.keys_kept)) fetch_keys();
  return keys_;
}

std::optional<Provider::Keys> Provider::keys_after(std::uint64_t edition) {
  const std::lock_guard lock(mutex_);
  if (keys_.edition > edition) return keys_;
  if (is_within(keys_asked_early_, settings_.limits.keys_again)) return std::nullopt;
  keys_asked_early_ = Clock::now();
  fetch_keys();
  return keys_;
}

const ProviderMetadata& Provider::known_metadata() {
  if (is_within(metadata_since_, settings_.limits.discovery_kept)) return metadata_;
  metadata_ = read_discovery(ask(discovery_address(settings_.issuer)).body, settings_);
  metadata_since_ = Clock::now();
  return metadata_;
}

void Provider::fetch_keys() {
  auto keys = read_keys(ask(known_metadata().jwks_uri).body);
  if (!keys) {
    throw ProviderFailure("The keys of the sign-in service " + settings_.issuer +
                          " are not a JSON Web Key Set.");
  }
  keys_ = {.keys = std::move(*keys), .edition = keys_.edition + 1};
  keys_since_ = Clock::now();
}

Reply Provider::ask(const std::string& address) {
  if (is_within(failed_, settings_.limits.after_failure)) {
    throw ProviderFailure("The sign-in service " + settings_.issuer +
                          " failed a moment ago and is not asked again yet.");
  }
  failed_ = Clock::now();  // Until it has answered.
  Reply reply = fetch({.address = address}, settings_);
  if (reply.status != 200) {
    throw ProviderFailure("The sign-in service answered with status " +
                          std::to_string(reply.status) + ", not 200, at " + address + ".");
  }
  failed_.reset();
  return reply;
}

}  // namespace commonweal::platform
