#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

extern const platform::Command kImportTests;
extern const platform::Command kExportTests;
extern const platform::Command kImportDecisions;
extern const platform::Command kExportDecisions;

}  // namespace commonweal::investment
