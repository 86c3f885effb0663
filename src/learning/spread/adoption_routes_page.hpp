#pragma once

// Where the forms of adoptions are sent. Each is one transaction: the right is asked for where the
// record is written, and either all of it is written with its audit row or nothing.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

struct AdoptionDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not, or who asks for what is not there.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
};

std::vector<platform::Route> adoption_routes(const AdoptionDesk& desk);

}  // namespace commonweal::learning
