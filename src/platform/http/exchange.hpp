#pragma once

// One exchange without its sockets: from what arrived to what is sent. Whatever of HTTP's rules the
// library below does not hold is held here. Knows nothing of that library, which in turn does not
// tell which version of HTTP was spoken: so every request needs its Host.

#include <cstddef>
#include <string>
#include <vector>

#include "platform/http/router.hpp"

namespace commonweal::platform {

// A request as it came over the wire.
struct Arrival {
  std::string method;
  std::string target;  // "/missions?from=2023", or the same after "http://host".
  std::vector<Header> headers;
  std::string body;
  bool wants_other_protocol = false;  // By Upgrade or CONNECT.
  std::string remote_address = "";    // Of the client, or of the proxy that speaks for it.
  bool is_secure = false;             // Came under TLS.
};

// What goes back over it. The body's length is told even where the body is withheld.
struct Departure {
  Response response;
  bool body_is_withheld = false;  // For HEAD, and where nothing was modified.
  bool closes = false;            // After a request that we could not trust to have understood.
};

struct Arrived {
  Request request;
  int refused_with = 0;  // A status, or 0 for a request that makes sense.
};

// Checks an arrival and splits it. The request is filled in as far as it made sense.
Arrived receive(Arrival arrival);

// `body_bytes_max` is for routes that say nothing of it.
Departure exchange(const Router& router, Arrival arrival, std::size_t body_bytes_max);

}  // namespace commonweal::platform
