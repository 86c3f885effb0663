#pragma once

#include <memory>
#include <string>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

// SQLite in a file, or in memory if the path is ":memory:".
std::unique_ptr<Engine> sqlite_engine(std::string path);

}  // namespace commonweal::platform
