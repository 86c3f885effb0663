#pragma once

// What the answers about missions, metrics and where they stand hold, for the API's description;
// standing_file.cpp writes them.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiObject kMetricObject;  // With where it stands.
extern const platform::ApiObject kSourceObject;
extern const platform::ApiObject kObservationObject;

extern const platform::ApiDescription kMissionsApi;
extern const platform::ApiDescription kMissionApi;
extern const platform::ApiDescription kMetricsApi;
extern const platform::ApiDescription kMetricApi;
extern const platform::ApiDescription kObservationsApi;

}  // namespace commonweal::missions
