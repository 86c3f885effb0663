#pragma once

// What the projection's answer holds, for the API's description; projection_file.cpp writes it.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kProjectionApi;

}  // namespace commonweal::missions
