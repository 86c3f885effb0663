#pragma once

// A backup is one SQLite file of the schema that the store has, whichever engine is behind it:
// every row, from one state of the store, while others go on writing. So it is also the way from
// one engine to the other. Knows nothing of what the rows mean.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

struct CopiedTable {
  std::string name;
  std::int64_t rows;
};

enum class ExistingFile { refuse, replace };

// Writes FILE.part, which becomes FILE once it is whole and on the disk. The schema stays that of
// the store, which may be one of an earlier version: opened only to read, it is not brought up to
// date. Fails where FILE is there and may not be replaced.
base::Result<std::vector<CopiedTable>> back_up(Store& store, const std::vector<MigrationSet>& sets,
                                               const std::filesystem::path& file,
                                               ExistingFile existing = ExistingFile::refuse);

// Looks at what was restored, before any of it is kept.
using RestoreCheck = std::function<base::Result<void>(Transaction&)>;

// Puts every row of a backup into a database that holds none, all or nothing, and brings it up to
// date with the migrations after. Fails for a file that is no whole backup, and for a database that
// holds anything.
base::Result<std::vector<CopiedTable>> restore(const std::filesystem::path& file,
                                               std::string_view url,
                                               const std::vector<MigrationSet>& sets,
                                               const RestoreCheck& check);

}  // namespace commonweal::platform
