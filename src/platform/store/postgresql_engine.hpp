#pragma once

#include <memory>
#include <string>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

// Whether libpq reads this URL as it was meant. Says nothing of why not: that might show a
// password.
bool is_postgresql_url(const std::string& url);

enum class MissingSchema { create, leave };

// PostgreSQL at a URL that libpq reads, "postgresql://USER@HOST:PORT/NAME?…". Tables stand in the
// first schema of the search path. Writers wait for one another, as on SQLite.
std::unique_ptr<Engine> postgresql_engine(std::string url, MissingSchema missing_schema);

}  // namespace commonweal::platform
