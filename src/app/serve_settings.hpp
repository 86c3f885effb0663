#pragma once

// What `commonweal serve` was told, read and checked.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "platform/cli/command.hpp"
#include "platform/http/server.hpp"

namespace commonweal::app {

struct Endpoint {
  std::string address;
  std::uint16_t port;
};

struct ServeSettings {
  Endpoint listen;
  std::optional<Endpoint> metrics_listen;
  std::optional<platform::TlsFiles> tls;
  std::vector<std::string> proxies;
};

inline constexpr platform::Option kServeOptions[] = {
    {.name = "--listen",
     .value = "ADDRESS:PORT",
     .help = "Where to listen. Port 0 is any free one.",
     .fallback = "127.0.0.1:8080"},
    {.name = "--tls-certificate",
     .value = "FILE",
     .help = "A certificate in PEM with those that vouch for it: pages are then served by https."},
    {.name = "--tls-key", .value = "FILE", .help = "The key of the certificate, in PEM."},
    {.name = "--proxy",
     .value = "ADDRESSES",
     .help = "Proxies in front, with commas between them, that are believed who asks and whether "
             "by https."},
    {.name = "--metrics-listen",
     .value = "ADDRESS:PORT",
     .help = "Where a monitor finds /metrics. Nowhere if not given."},
};

// Fails with every problem.
base::Result<ServeSettings> serve_settings(const platform::Call& call);

}  // namespace commonweal::app
