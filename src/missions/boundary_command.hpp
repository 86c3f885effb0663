#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal boundary import FILE.geojson --code PROPERTY [--attribution TEXT] [--dry-run]
extern const platform::Command kImportBoundaries;

// commonweal boundary export
extern const platform::Command kExportBoundaries;

}  // namespace commonweal::missions
