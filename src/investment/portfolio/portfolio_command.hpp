#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

// commonweal proposal portfolio PROPOSALS.json [--maximise MISSION=WEIGHT,...] [...]
extern const platform::Command kChoosePortfolio;

}  // namespace commonweal::investment
