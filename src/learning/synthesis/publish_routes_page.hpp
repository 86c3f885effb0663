#pragma once

// Where the form that publishes an effect is sent: one transaction, with the right asked for where
// the record is written.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

struct PublishDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not, or who asks for what is not there.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
};

std::vector<platform::Route> publish_routes(const PublishDesk& desk);

}  // namespace commonweal::learning
