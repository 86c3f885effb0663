#pragma once

#include <memory>
#include <string_view>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

class PostgresqlLink;

// Its rows come one by one, so that a table of any size takes no memory; but a statement that is
// asked in the midst of another makes that one take the rest of its rows into memory.
std::unique_ptr<EngineStatement> postgresql_statement(PostgresqlLink& link, std::string_view sql);

}  // namespace commonweal::platform
