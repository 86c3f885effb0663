#pragma once

// Evaluations as JSON and as a table to take away.

#include <span>

#include "learning/evaluation/evaluation.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json evaluation_json(const Evaluation& evaluation);

// The register: its share of spend, and each evaluation.
platform::Json register_json(std::span<const Evaluation> evaluations);

platform::DataSheet register_sheet(std::span<const Evaluation> evaluations);

}  // namespace commonweal::learning
