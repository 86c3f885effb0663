#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal metric revisions METRIC [--body ID] [--json | --csv]
extern const platform::Command kMetricRevisions;

}  // namespace commonweal::missions
