#pragma once

// What the answers about targets hold, for the API's description; mission_status_file.cpp writes
// them.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kStatusApi;
extern const platform::ApiDescription kMissionStatusApi;
extern const platform::ApiDescription kTargetsApi;
extern const platform::ApiDescription kTargetApi;

}  // namespace commonweal::missions
