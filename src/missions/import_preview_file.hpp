#pragma once

// What an import would change, as a table to read and as JSON.

#include <iosfwd>

#include "missions/import_preview.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// The counts; then a line for each figure that is listed, those that change before those that are
// new; then how many are not listed.
void print_preview(const ImportPreview& preview, std::ostream& out);

platform::Json changes_json(const Changes& changes);
platform::Json preview_json(const ImportPreview& preview);

}  // namespace commonweal::missions
