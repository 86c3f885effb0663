#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

extern const platform::Command kShowIntervention;   // commonweal intervention show CODE
extern const platform::Command kListInterventions;  // commonweal intervention list

}  // namespace commonweal::learning
