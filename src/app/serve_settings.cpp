#include "app/serve_settings.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::app {
namespace {

using platform::Call;

constexpr std::int64_t kLastPort = 65535;

bool is_ip_address(const std::string& text) {
  in6_addr bytes{};  // Room for either.
  return inet_pton(AF_INET, text.c_str(), &bytes) == 1 ||
         inet_pton(AF_INET6, text.c_str(), &bytes) == 1;
}

// "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:0" for any free port.
std::optional<Endpoint> endpoint_in(base::Field field, base::Problems& problems) {
  const auto colon = field.text.rfind(':');
  std::string address(field.text.substr(0, colon));
  if (address.starts_with('[') && address.ends_with(']')) {
    address = address.substr(1, address.size() - 2);
  }
  if (colon != std::string_view::npos && is_ip_address(address)) {
    const auto port = base::whole_number({field.place, field.text.substr(colon + 1)});
    if (port && 0 <= *port && *port <= kLastPort) {
      return Endpoint{std::move(address), static_cast<std::uint16_t>(*port)};
    }
  }
  problems.add({.place = std::string(field.place),
                .what = "\"" + std::string(field.text) +
                        "\" is not an address and port. Write it like 127.0.0.1:8080."});
  return std::nullopt;
}

std::optional<platform::TlsFiles> tls_in(const Call& call, base::Problems& problems) {
  const auto certificate = call.option("--tls-certificate");
  const auto key = call.option("--tls-key");
  if (certificate && key)
    return platform::TlsFiles{std::string(certificate->text), std::string(key->text)};
  if (certificate || key) {
    problems.add({.place = certificate ? "--tls-certificate" : "--tls-key",
                  .what = "A certificate and its key belong together. Give both."});
  }
  return std::nullopt;
}

std::chrono::milliseconds slow_query_in(const Call& call, base::Problems& problems) {
  const auto field = call.field("--slow-query");
  const auto number = base::whole_number(field);
  if (number && *number > 0) return std::chrono::milliseconds(*number);
  problems.add({.place = std::string(field.place),
                .what = "\"" + std::string(field.text) +
                        "\" is not a time. Write a whole number of milliseconds above 0."});
  return {};
}

platform::RateOptions api_rate_in(const Call& call, base::Problems& problems) {
  constexpr std::int64_t kMost = 1'000'000;
  const auto field = call.field("--api-rate");
  const auto number = base::whole_number(field);
  if (number && 0 <= *number && *number <= kMost) {
    const auto rate = static_cast<double>(*number);
    return {.per_second = rate, .burst = 5 * rate};
  }
  problems.add({.place = std::string(field.place),
                .what = "\"" + std::string(field.text) +
                        "\" is not a rate. Write a whole number from 0 to 1000000."});
  return {};
}

// "10.0.0.1,10.0.0.2"
std::vector<std::string> proxies_in(const Call& call, base::Problems& problems) {
  std::vector<std::string> proxies;
  const auto given = call.option("--proxy");
  std::string_view rest = given ? given->text : "";
  while (!rest.empty()) {
    proxies.emplace_back(rest.substr(0, rest.find(',')));
    rest.remove_prefix(std::min(proxies.back().size() + 1, rest.size()));
    if (is_ip_address(proxies.back())) continue;
    problems.add({.place = "--proxy",
                  .what = "\"" + proxies.back() +
                          "\" is not an address. Write addresses with commas between them."});
  }
  return proxies;
}

std::string public_url_in(const Call& call, base::Problems& problems) {
  const auto given = call.option("--public-url");
  if (!given) return "";
  std::string url(given->text);
  if (url.ends_with('/')) url.pop_back();
  const auto scheme = url.find("://");
  const bool is_web = url.starts_with("https://") || url.starts_with("http://");
  if (is_web && url.find_first_of("/?# ", scheme + 3) == std::string::npos) return url;
  problems.add({.place = "--public-url",
                .what = "\"" + std::string(given->text) +
                        "\" is not the address of a site. Write it like "
                        "https://commonweal.example.org."});
  return "";
}

std::filesystem::path key_file_in(const Call& call) {
  if (const auto given = call.option("--key-file")) return given->text;
  constexpr std::string_view kSqlite = "sqlite:";
  const auto url = call.field("--db").text;
  const bool is_file = url.starts_with(kSqlite) && url != "sqlite::memory:";
  if (!is_file) return "var/commonweal.key";
  return std::string(url.substr(kSqlite.size())) + "-key";
}

// The first line of a file: editors leave a line break at its end.
std::optional<std::string> secret_in(base::Field file, base::Problems& problems) {
  std::ifstream in{std::string(file.text)};
  std::string secret;
  if (std::getline(in, secret) && !secret.empty()) return secret;
  problems.add({.place = std::string(file.place),
                .what = "The file " + std::string(file.text) +
                        " holds no secret, or cannot be "
                        "read."});
  return std::nullopt;
}

std::optional<platform::OidcSettings> provider_in(const Call& call, base::Problems& problems) {
  const auto issuer = call.option("--oidc-issuer");
  const auto client = call.option("--oidc-client-id");
  if (!issuer && !client) return std::nullopt;
  if (!issuer || !client) {
    problems.add({.place = issuer ? "--oidc-issuer" : "--oidc-client-id",
                  .what = "An issuer and a client ID belong together. Give both."});
    return std::nullopt;
  }
  platform::OidcSettings settings{.issuer = std::string(issuer->text),
                                  .client_id = std::string(client->text)};
  if (const auto file = call.option("--oidc-secret-file")) {
    settings.client_secret = secret_in(*file, problems).value_or("");
  }
  const auto checked = platform::checked(std::move(settings));
  const auto* sound = problems.value_of(checked);
  return sound == nullptr ? std::nullopt : std::optional(*sound);
}

platform::Brand brand_in(const Call& call, base::Problems& problems) {
  platform::Brand brand;
  const auto name = platform::brand_name_in(call.field("--brand-name"));
  if (const auto* sound = problems.value_of(name)) brand.name = *sound;
  const auto colour = platform::brand_colour_in(call.field("--brand-colour"));
  if (const auto* sound = problems.value_of(colour)) brand.colour = *sound;
  if (const auto given = call.option("--contact")) {
    const auto contact = platform::contact_in(*given);
    if (const auto* sound = problems.value_of(contact)) brand.contact = *sound;
  }
  return brand;
}

}  // namespace

base::Result<ServeSettings> serve_settings(const Call& call) {
  base::Problems problems;
  auto listen = endpoint_in(call.field("--listen"), problems);
  ServeSettings settings;
  if (const auto given = call.option("--metrics-listen")) {
    settings.metrics_listen = endpoint_in(*given, problems);
  }
  settings.tls = tls_in(call, problems);
  settings.proxies = proxies_in(call, problems);
  settings.public_url = public_url_in(call, problems);
  settings.key_file = key_file_in(call);
  settings.provider = provider_in(call, problems);
  settings.slow_query = slow_query_in(call, problems);
  settings.brand = brand_in(call, problems);
  settings.api_rate = api_rate_in(call, problems);
  if (!problems.empty()) return std::move(problems).fail();
  settings.listen = *std::move(listen);
  return settings;
}

}  // namespace commonweal::app
