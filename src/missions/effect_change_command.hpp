#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal evidence units EFFECT --reach N
extern const platform::Command kEffectUnits;

}  // namespace commonweal::missions
