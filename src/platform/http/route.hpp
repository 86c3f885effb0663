#pragma once

// One route of the map: which requests, the right they need, what it is for, who answers. Help,
// guard tests and the API's description read the same record that serves.

#include <cstddef>
#include <functional>
#include <string>

#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/identity/right.hpp"

namespace commonweal::platform {

using Handler = std::function<Response(const Request&)>;

struct Route {
  Method method = Method::get;   // A get route answers HEAD too.
  std::string pattern;           // "/metrics/{metric}/projection": {} stands for a whole segment,
                                 // or for all of it before an ending: "/metrics/{metric}.csv".
  Right right = Right::unnamed;  // What it takes to come in; a route that names none is a defect.
  std::string summary;
  Handler handler;
  std::size_t body_bytes_max = 0;  // For one that takes files: more than the server's usual limit.
  const ApiDescription* api = nullptr;  // Of a route under /api/.
};

}  // namespace commonweal::platform
