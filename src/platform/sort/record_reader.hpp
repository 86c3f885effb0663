#pragma once

// Sorted records, read one after another: the runs are merged on the way.

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "platform/sort/record_sorter.hpp"

namespace commonweal::platform {

class RunReader;

class RecordReader {
 public:
  // Borrows the records.
  explicit RecordReader(const SortedRecords& records);
  ~RecordReader();
  RecordReader(RecordReader&&) noexcept;

  // False after the last.
  bool next();

  // The present record; its bytes stand until the next.
  SortKey key() const;
  std::string_view record() const;

 private:
  bool comes_first(std::size_t a, std::size_t b) const;
  void sift_down(std::size_t at);

  std::vector<std::unique_ptr<RunReader>> runs_;
  std::vector<std::size_t> heap_;  // Runs that have a record; the least record's is at the top.
  bool begun_ = false;
};

}  // namespace commonweal::platform
