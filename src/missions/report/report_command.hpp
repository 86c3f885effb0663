#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// None of them writes: only the independent body itself does, on the pages.
extern const platform::Command kDraftReport;
extern const platform::Command kListReports;
extern const platform::Command kShowReport;

}  // namespace commonweal::missions
