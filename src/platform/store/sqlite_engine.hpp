#pragma once

#include <memory>
#include <string>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

// SQLite in a file, or in memory if the path is ":memory:". To read, nothing is written beside it.
std::unique_ptr<Engine> sqlite_engine(std::string path, Access access = Access::write);

// Makes one file of a database that nobody has open, with nothing beside it that belongs to it and
// all of it on the disk.
void seal_sqlite_file(const std::string& path);

}  // namespace commonweal::platform
