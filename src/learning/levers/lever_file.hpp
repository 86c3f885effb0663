#pragma once

// Lever tests with their verdicts as JSON.

#include "learning/levers/gaming_check.hpp"
#include "learning/levers/lever_verdict.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json lever_test_json(const LeverTest& test);
platform::Json verdict_json(const LeverVerdict& verdict);
platform::Json gaming_json(const GamingCheck& check);

}  // namespace commonweal::learning
