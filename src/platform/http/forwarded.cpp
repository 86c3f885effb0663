#include "platform/http/forwarded.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <string_view>

namespace commonweal::platform {
namespace {

bool is_one_of(std::string_view address, const std::vector<std::string>& proxies) {
  return std::ranges::find(proxies, address) != proxies.end();
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

bool is_ip_address(const std::string& text) {
  in6_addr bytes{};  // Room for either.
  return inet_pton(AF_INET, text.c_str(), &bytes) == 1 ||
         inet_pton(AF_INET6, text.c_str(), &bytes) == 1;
}

// All headers of that name as one list; the addresses nearest to us stand last.
std::string forwarded_for(const Arrival& arrival) {
  std::string list;
  for (const auto& header : arrival.headers) {
    if (!find_header({header}, "X-Forwarded-For")) continue;
    list.append(list.empty() ? "" : ",").append(header.value);
  }
  return list;
}

}  // namespace

void believe_proxy(Arrival& arrival, const std::vector<std::string>& proxies) {
  if (!is_one_of(arrival.remote_address, proxies)) return;
  arrival.is_secure = find_header(arrival.headers, "X-Forwarded-Proto") == "https";
  std::string list = forwarded_for(arrival);
  while (!list.empty()) {
    const auto comma = list.rfind(',');
    const std::string address(trimmed(list.substr(comma == std::string::npos ? 0 : comma + 1)));
    if (!is_ip_address(address)) return;  // What stands before it was written by strangers.
    arrival.remote_address = address;
    if (!is_one_of(address, proxies) || comma == std::string::npos) return;
    list.resize(comma);
  }
}

}  // namespace commonweal::platform
