#pragma once

// What the framework's address takes and answers, as the API describes itself.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kFrameworkApi;

}  // namespace commonweal::missions
