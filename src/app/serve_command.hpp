#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::app {

// commonweal serve [--db URL] [--listen 127.0.0.1:8080]
extern const platform::Command kServe;

}  // namespace commonweal::app
