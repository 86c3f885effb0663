#pragma once

// What is to come of a metric's figures, for programs and spreadsheets. The page's downloads and
// the API write the same values.

#include "missions/outlook_store.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// {"model", "forecast": [{"period", "mean", "p2_5" … "p97_5"}], "backtest", …} as `metric forecast
// --json` prints, and with it what stands around it here: replay, targets, digest, command.
platform::Json outlook_json(const OutlookReading& reading);

// One row for each period ahead.
platform::DataSheet outlook_sheet(const OutlookReading& reading);

// The replayed path at a period; none where there is none, or it has arrived by then.
std::optional<double> replayed_at(const Outlook& outlook, base::Period period);

// The figure that came for a period since the forecast starts; none where none is held.
std::optional<double> came_at(const Outlook& outlook, base::Period period);

// The command that prints the same forecast.
std::string command_of(const OutlookReading& reading);

}  // namespace commonweal::missions
