#pragma once

// Where a lever test is sent to be kept: one transaction, the right asked for where it is written.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

struct LeverDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
};

std::vector<platform::Route> lever_routes(const LeverDesk& desk);

}  // namespace commonweal::learning
