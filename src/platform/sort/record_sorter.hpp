#pragma once

// Puts any number of records in order in bounded memory: runs of them are sorted in memory, spilled
// to a temporary file and merged as they are read. A record is bytes under a key; records with
// equal keys stay in the order in which they came. Knows nothing of what the bytes say.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "platform/sort/sort_key.hpp"
#include "platform/sort/sorted_run.hpp"
#include "platform/sort/temporary_file.hpp"

namespace commonweal::platform {

struct SortLimits {
  std::size_t memory_bytes = 64 * 1024 * 1024;
  std::filesystem::path folder = std::filesystem::temp_directory_path();  // TMPDIR's.
};

// Where a run stands in the file.
struct SpilledRun {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  SortKey first;
  SortKey last;
};

// All records in order. Can be read again and again, by one reader at a time.
class SortedRecords {
 public:
  std::int64_t size() const { return records_; }
  // False where certainly no two records have the same key.
  bool may_have_equal_keys() const { return may_have_equal_keys_; }

 private:
  friend class RecordSorter;
  friend class RecordReader;
  std::optional<TemporaryFile> file_;
  std::vector<SpilledRun> spilled_;
  std::unique_ptr<SortedRun> rest_;  // The last run stays in memory.
  std::size_t memory_bytes_ = 0;
  std::int64_t records_ = 0;
  bool may_have_equal_keys_ = false;
};

// Sorts and spills one run on a thread of its own while the next is gathered.
class RecordSorter {
 public:
  explicit RecordSorter(SortLimits limits = {});
  ~RecordSorter();

  // Throws TemporaryFileFailure where the records find no room.
  void add(SortKey key, std::string_view record);

  // Ends the gathering.
  SortedRecords finish() &&;

 private:
  void spill();
  void write_out(SortedRun& run);

  SortLimits limits_;
  SortedRecords sorted_;
  std::unique_ptr<SortedRun> gathered_;
  std::unique_ptr<SortedRun> spilling_;
  std::future<void> spilled_;  // Last, so that its thread ends before what it works on.
};

}  // namespace commonweal::platform
