#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal mission letter --body ID: prints the letter, or what would be its draft.
extern const platform::Command kMissionLetter;

// commonweal letter sign, commonweal letter acknowledge.
extern const platform::Command kSignLetter;
extern const platform::Command kAcknowledgeLetter;

}  // namespace commonweal::missions
