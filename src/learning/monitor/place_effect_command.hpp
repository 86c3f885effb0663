#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// monitor effect --model synthetic
base::Result<platform::ExitStatus> measure_place_effect(const platform::Call& call);

}  // namespace commonweal::learning
