#pragma once

// Scenarios of spending as JSON, and what came of them as JSON and as a table. The format is
// docs/outlook.schema.json.

#include <filesystem>
#include <string>
#include <string_view>

#include "investment/outlook/spending_scenarios.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

inline constexpr std::string_view kOutlookFormat = "commonweal-outlook 1";

// Fails with every problem, each at the file and its place in it.
base::Result<SpendingScenarios> read_scenarios(std::string_view text, const std::string& file);
base::Result<SpendingScenarios> read_scenarios(const std::filesystem::path& path);

platform::Json outlook_json(const SpendingOutlook& outlook);
platform::DataSheet outlook_sheet(const SpendingOutlook& outlook);

}  // namespace commonweal::investment
