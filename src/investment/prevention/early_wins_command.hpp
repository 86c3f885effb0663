#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

// commonweal proposal early-wins
extern const platform::Command kEarlyWins;

}  // namespace commonweal::investment
