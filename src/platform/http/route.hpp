#pragma once

// One route of the map: which requests, who may, what it is for, who answers. Help, guard tests
// and the API's description read the same record that serves.

#include <functional>
#include <string>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::platform {

enum class Audience { everyone };

using Handler = std::function<Response(const Request&)>;

struct Route {
  Method method = Method::get;  // A get route answers HEAD too.
  std::string pattern;          // "/metrics/{metric}/projection": {} stands for a whole segment.
  Audience audience = Audience::everyone;
  std::string summary;
  Handler handler;
};

}  // namespace commonweal::platform
