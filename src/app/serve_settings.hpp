#pragma once

// What `commonweal serve` was told, read and checked.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "platform/cli/command.hpp"
#include "platform/html/brand.hpp"
#include "platform/http/rate_limit.hpp"
#include "platform/http/server.hpp"
#include "platform/oidc/oidc_settings.hpp"

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
  std::string public_url;  // Without a slash at its end; empty if not given.
  std::filesystem::path key_file;
  std::optional<platform::OidcSettings> provider;
  std::chrono::milliseconds slow_query{};
  platform::Brand brand;
  platform::RateOptions api_rate;
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
    {.name = "--public-url",
     .value = "URL",
     .help = "How people reach the service, for links that are handed over: "
             "https://commonweal.example.org. Where it listens if not given."},
    {.name = "--key-file",
     .value = "FILE",
     .help =
         "The key that seals the secrets of authenticator apps; made if it is not there. Beside "
         "the database if not given, or var/commonweal.key on PostgreSQL. Keep it apart from "
         "backups."},
    {.name = "--oidc-issuer",
     .value = "URL",
     .help = "The organisation's own sign-in service (OpenID Connect), where people can sign in "
             "too."},
    {.name = "--oidc-client-id", .value = "ID", .help = "What that service calls this one."},
    {.name = "--oidc-secret-file",
     .value = "FILE",
     .help = "A file with the secret that was agreed with it."},
    {.name = "--brand-name",
     .value = "NAME",
     .help = "What the service calls itself.",
     .fallback = "Commonweal"},
    {.name = "--brand-colour",
     .value = "COLOUR",
     .help = "The colour of its header, on which white text must be readable: #0f4c5c.",
     .fallback = "#0f4c5c"},
    {.name = "--contact",
     .value = "ADDRESS",
     .help = "Where people report problems with the service: an email address or the address of a "
             "page. The accessibility statement and the error pages name it."},
    {.name = "--slow-query",
     .value = "MILLISECONDS",
     .help = "Statements of the database that take longer are logged.",
     .fallback = "200"},
    {.name = "--api-rate",
     .value = "REQUESTS",
     .help = "How many requests of the API, and of pictures, PDFs and workbooks, a second one "
             "address may "
             "make in the long run, and five "
             "times as many at once; 0 for no limit.",
     .fallback = "20"},
};

// Fails with every problem.
base::Result<ServeSettings> serve_settings(const platform::Call& call);

}  // namespace commonweal::app
