#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

extern const platform::Command kTestProposals;  // proposal test

}  // namespace commonweal::investment
