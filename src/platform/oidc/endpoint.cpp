#include "platform/oidc/endpoint.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace commonweal::platform {
namespace {

using Address = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

// Empty where there is none.
std::string part_of(const Address& address, CURLUPart part) {
  char* found = nullptr;
  if (curl_url_get(address.get(), part, &found, 0) != CURLUE_OK) return "";
  const std::unique_ptr<char, decltype(&curl_free)> owned(found, curl_free);
  return owned.get();
}

bool is_plain(const std::string& text) {
  return text.size() <= 2000 &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f' && c != '\\'; });
}

bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

}  // namespace

Transport transport_of(const std::string& text) {
  const Address address(curl_url(), curl_url_cleanup);
  if (!is_plain(text) || text.find('#') != std::string::npos ||
      curl_url_set(address.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK ||
      !part_of(address, CURLUPART_USER).empty() || !part_of(address, CURLUPART_PASSWORD).empty()) {
    return Transport::unfit;
  }
  const std::string scheme = part_of(address, CURLUPART_SCHEME);
  if (scheme == "https") return Transport::tls;
  const bool stays = scheme == "http" && is_loopback(part_of(address, CURLUPART_HOST));
  return stays ? Transport::loopback : Transport::unfit;
}

}  // namespace commonweal::platform
