#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::app {

// commonweal paper: it stands here as it joins the recomputations of all slices.
extern const platform::Command kPaper;

}  // namespace commonweal::app
