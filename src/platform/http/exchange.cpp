#include "platform/http/exchange.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "platform/http/compression.hpp"

namespace commonweal::platform {
namespace {

// What a page of ours may load and do: only what this server sends, nothing written into the page
// itself, in nobody's frame.
constexpr auto kContentSecurityPolicy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

constexpr auto kTwoYears = "max-age=63072000; includeSubDomains";

constexpr std::array<std::array<const char*, 2>, 5> kSecurityHeaders = {{
    {"Content-Security-Policy", kContentSecurityPolicy},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
}};

// The characters of a header's name (RFC 9110, 5.6.2). A space before the colon gets through the
// parser below us, and servers that read such a name differently can be played off.
bool is_token(std::string_view name) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::ranges::all_of(name, [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kMarks.find(c) != std::string_view::npos;
  });
}

bool is_named(const Header& header, std::string_view name) {
  return find_header({header}, name).has_value();
}

// HTTP/1.1 asks for exactly one Host (RFC 9112, 3.2).
bool has_its_host(const Arrival& arrival) {
  const auto hosts = std::ranges::count_if(
      arrival.headers, [](const Header& header) { return is_named(header, "Host"); });
  return hosts == 1;
}

bool is_http(const Arrival& arrival) {
  return std::ranges::all_of(arrival.headers, is_token, &Header::name) && has_its_host(arrival) &&
         !arrival.wants_other_protocol;
}

Method method_of(std::string_view name) {
  if (name == "GET") return Method::get;
  if (name == "HEAD") return Method::head;
  if (name == "POST") return Method::post;
  return Method::other;
}

// Path and query of a target, which a proxy may send with the address of the site before it.
std::string_view without_site(std::string_view target) {
  if (target.starts_with('/')) return target;
  const auto scheme = target.find("://");
  if (scheme == std::string_view::npos) return "";
  target.remove_prefix(scheme + 3);
  return target.substr(std::min(target.find('/'), target.size()));
}

// Fills in path and query; false where the target makes no sense.
bool split_target(std::string_view target, Request& request) {
  target = without_site(target.substr(0, target.find('#')));
  request.path = target.substr(0, target.find('?'));
  target.remove_prefix(request.path.size());
  auto query = decode_form(target.empty() ? target : target.substr(1));
  if (query) request.query_parameters = *std::move(query);
  return query && !request.path.empty();
}

// A page may be stricter than all others, such as one whose address is a secret.
void add_security_headers(Response& response, bool is_secure) {
  for (const auto& [name, value] : kSecurityHeaders) {
    if (!find_header(response.headers, name)) response.headers.push_back({name, value});
  }
  if (is_secure) response.headers.push_back({"Strict-Transport-Security", kTwoYears});
}

}  // namespace

Arrived receive(Arrival arrival) {
  Request request{.method = method_of(arrival.method)};
  const bool makes_sense = split_target(arrival.target, request) && is_http(arrival);
  request.remote_address = std::move(arrival.remote_address);
  request.is_secure = arrival.is_secure;
  request.headers = std::move(arrival.headers);
  request.body = std::move(arrival.body);
  return {std::move(request), makes_sense ? 0 : 400};
}

Departure exchange(const Router& router, Arrival arrival, std::size_t body_bytes_max) {
  auto [request, refused_with] = receive(std::move(arrival));
  if (refused_with == 0 && request.body.size() > router.body_bytes_max(request, body_bytes_max)) {
    refused_with = 413;
    request.body = {};  // Not kept while the page is made and sent.
  }
  const bool is_head = request.method == Method::head;
  const bool gzip_accepted = accepts_gzip(request);
  const bool is_secure = request.is_secure;
  Departure departure{.closes = refused_with != 0};
  departure.response = refused_with != 0 ? router.refuse(std::move(request), refused_with)
                                         : router.answer(std::move(request));
  compress(departure.response, gzip_accepted);
  add_security_headers(departure.response, is_secure);
  departure.body_is_withheld = is_head || departure.response.status == 304;
  return departure;
}

}  // namespace commonweal::platform
