#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

extern const platform::Command kImportDeliveries;
extern const platform::Command kExportDeliveries;

}  // namespace commonweal::investment
