#pragma once

// What is to come of a metric's figures, for programs and spreadsheets. The page's downloads and
// the API write the same values.

#include "missions/outlook.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// {"model", "forecast": [{"period", "mean", "p2_5" … "p97_5"}], "backtest", …} as `metric forecast
// --json` prints, and with it what stands around it here: replay, targets, digest, command.
platform::Json outlook_json(const OutlookFacts& facts);

// One row for each period ahead.
platform::DataSheet outlook_sheet(const OutlookFacts& facts);

}  // namespace commonweal::missions
