#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal lever-test import FILE, export, show CODE; commonweal evidence bunching FILE
extern const platform::Command kImportLeverTests;
extern const platform::Command kExportLeverTests;
extern const platform::Command kShowLeverTest;
extern const platform::Command kBunching;

}  // namespace commonweal::learning
