#pragma once

#include <string>
#include <string_view>

namespace commonweal::platform {

// The database that stands beside a database of record and holds what the service needs while it
// works: sessions, attempts to sign in, jobs. "sqlite:var/a.db" has "sqlite:var/a.db-desk"; on
// PostgreSQL it is the schema "desk" of the same database, or, where the URL names a schema, that
// name with "_desk": two services in one database never share a desk, whose sessions name accounts
// by number.
std::string desk_url(std::string_view url);

}  // namespace commonweal::platform
