#pragma once

#include "platform/about/about_routes.hpp"

namespace commonweal::platform {

// GET /accessibility: the statement, in the order of the model that public bodies use.
base::Result<Response> show_accessibility(const SiteFrame& frame, const Request& request);

}  // namespace commonweal::platform
