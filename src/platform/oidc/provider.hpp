#pragma once

// One provider as we know it: its discovery document and its keys, kept for a while. Many threads
// ask; one at a time goes out, the others wait for what it brings.

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

#include "platform/oidc/discovery.hpp"
#include "platform/oidc/fetch.hpp"
#include "platform/oidc/key_set.hpp"
#include "platform/oidc/oidc_settings.hpp"

namespace commonweal::platform {

class Provider {
 public:
  explicit Provider(OidcSettings settings) : settings_(std::move(settings)) {}

  const OidcSettings& settings() const { return settings_; }

  // All of these throw ProviderFailure.
  ProviderMetadata metadata();

  struct Keys {
    KeySet keys;
    std::uint64_t edition = 0;
  };
  Keys keys();

  // For a token whose key is not among those of that edition: keys fetched since, or now. None
  // where that was done so lately that a stranger's token could be what asks for it.
  std::optional<Keys> keys_after(std::uint64_t edition);

 private:
  using Clock = std::chrono::steady_clock;
  using Moment = std::optional<Clock::time_point>;

  const ProviderMetadata& known_metadata();
  void fetch_keys();
  Reply ask(const std::string& address);

  const OidcSettings settings_;
  std::mutex mutex_;  // Of all below; held while asking, which ends by itself.
  ProviderMetadata metadata_;
  Keys keys_;
  Moment metadata_since_;
  Moment keys_since_;
  Moment keys_asked_early_;
  Moment failed_;
};

}  // namespace commonweal::platform
