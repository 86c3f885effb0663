#pragma once

// What the answer about briefs holds, for the API's description; brief_file.cpp writes it.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kMetricBriefApi;
extern const platform::ApiDescription kMissionBriefApi;

}  // namespace commonweal::missions
