#pragma once

// The coverage matrix as data: one JSON for the API, one table for CSV and workbooks.

#include <optional>

#include "learning/gaps/coverage_matrix.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// Of the services in this state; none: of all.
platform::Json centres_json(const CoverageMatrix& matrix, std::optional<Covered> only);

// A row for each service and centre that covers it; one with no centre for each gap.
platform::DataSheet centres_sheet(const CoverageMatrix& matrix, std::optional<Covered> only);

}  // namespace commonweal::learning
