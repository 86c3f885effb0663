#pragma once

#include <string>
#include <vector>

#include "platform/http/exchange.hpp"

namespace commonweal::platform {

// Where a request comes from one of these proxies, believes its X-Forwarded-For (the last address
// in it that is no such proxy) and X-Forwarded-Proto. From anyone else these headers mean nothing.
void believe_proxy(Arrival& arrival, const std::vector<std::string>& proxies);

}  // namespace commonweal::platform
