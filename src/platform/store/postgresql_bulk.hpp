#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

class PostgresqlLink;

// COPY in binary. What the server refuses shows when it is finished.
std::unique_ptr<EngineBulk> postgresql_bulk(PostgresqlLink& link, std::string_view table,
                                            const std::vector<std::string_view>& columns);

}  // namespace commonweal::platform
