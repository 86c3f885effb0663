#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

extern const platform::Command kListProposals;    // commonweal proposal list
extern const platform::Command kShowProposal;     // commonweal proposal show ID
extern const platform::Command kImportProposals;  // commonweal proposal import FILE.json
extern const platform::Command kExportProposals;  // commonweal proposal export

}  // namespace commonweal::investment
