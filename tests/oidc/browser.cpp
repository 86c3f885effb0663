#include "browser.hpp"

#include <curl/curl.h>

#include <stdexcept>

namespace commonweal {
namespace {

constexpr int kRedirectsMax = 10;

std::size_t forget(char*, std::size_t one, std::size_t size, void*) { return one * size; }

}  // namespace

Browser::Browser() : curl_(curl_easy_init(), curl_easy_cleanup) {
  curl_easy_setopt(curl_.get(), CURLOPT_COOKIEFILE, "");  // Kept in memory.
  curl_easy_setopt(curl_.get(), CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl_.get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_setopt(curl_.get(), CURLOPT_WRITEFUNCTION, forget);
}

platform::Parameters Browser::follow(std::string address, const std::string& home) {
  for (int i = 0; i < kRedirectsMax; ++i) {
    curl_easy_setopt(curl_.get(), CURLOPT_URL, address.c_str());
    const CURLcode code = curl_easy_perform(curl_.get());
    char* next = nullptr;
    curl_easy_getinfo(curl_.get(), CURLINFO_REDIRECT_URL, &next);
    if (code != CURLE_OK || next == nullptr) break;
    address = next;
    if (!address.starts_with(home + '?')) continue;
    return platform::decode_form(std::string_view(address).substr(home.size() + 1)).value();
  }
  throw std::runtime_error("The browser does not come home from " + address);
}

}  // namespace commonweal
