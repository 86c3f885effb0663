#pragma once

// The forecast of any series as JSON.

#include "methods/series/forecast.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json series_forecast_json(const methods::Forecast& forecast);

}  // namespace commonweal::missions
