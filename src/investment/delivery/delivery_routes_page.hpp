#pragma once

// Where reports of what was delivered are sent: one transaction with its audit row.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

struct DeliveryDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not, or who asks for what is not there.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
};

std::vector<platform::Route> delivery_routes(const DeliveryDesk& desk);

}  // namespace commonweal::investment
