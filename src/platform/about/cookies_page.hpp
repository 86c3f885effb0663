#pragma once

#include "platform/about/about_routes.hpp"

namespace commonweal::platform {

// GET /cookies: the cookies that platform/session sets, from its own record of them.
base::Result<Response> show_cookies(const SiteFrame& frame, const Request& request);

}  // namespace commonweal::platform
