#pragma once

// Keeps the directory of a database at hand: it is read again only after records were written.

#include <cstdint>
#include <memory>
#include <mutex>

#include "missions/directory.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// From the records as they stand in this view of the database.
std::shared_ptr<const Directory> load_directory(platform::Transaction& transaction);

// For one database. May be asked from any thread.
class DirectoryKeeper {
 public:
  // As of this view of the database.
  std::shared_ptr<const Directory> directory(platform::Transaction& transaction);

 private:
  std::mutex mutex_;
  std::int64_t records_written_ = -1;  // When what is kept was read.
  std::shared_ptr<const Directory> kept_;
};

}  // namespace commonweal::missions
