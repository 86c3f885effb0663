#pragma once

// The toolkit as files and as JSON: what the page shows, a row for each effect.

#include "learning/toolkit/intervention_view.hpp"
#include "learning/toolkit/toolkit.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// A row for each effect and each published return; one with the intervention alone where it has
// none.
platform::DataSheet toolkit_sheet(const Toolkit& toolkit);

platform::Json row_json(const ToolkitRow& row);
platform::Json intervention_json(const InterventionView& view);

}  // namespace commonweal::learning
