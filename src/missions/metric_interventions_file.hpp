#pragma once

// What would move a metric, for programs and spreadsheets.

#include "missions/metric_interventions.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json metric_interventions_json(const MetricInterventions& of);

// One row for each effect.
platform::DataSheet metric_interventions_sheet(const MetricInterventions& of);

}  // namespace commonweal::missions
