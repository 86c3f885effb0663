#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "platform/store/engine.hpp"

struct sqlite3;

namespace commonweal::platform {

// Many rows into one table of SQLite, some of them with each step.
std::unique_ptr<EngineBulk> sqlite_bulk(sqlite3* database, std::string_view table,
                                        const std::vector<std::string_view>& columns);

}  // namespace commonweal::platform
