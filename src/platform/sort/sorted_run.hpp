#pragma once

// As many records as memory may hold: gathered, put in order and written out. Knows nothing of
// other runs; record_sorter does.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "platform/sort/sort_key.hpp"
#include "platform/sort/temporary_file.hpp"

namespace commonweal::platform {

class SortedRun {
 public:
  struct Entry {
    SortKey key;
    std::uint32_t begin;  // Of its bytes. Grows as records come, so that equals keep their order.
    std::uint32_t size;
  };

  // Room for about so many bytes, what the order itself needs included.
  explicit SortedRun(std::size_t memory_bytes);

  // False where there is no room: the run must be written out first. An empty run takes any record.
  bool add(SortKey key, std::string_view record);

  void sort();

  std::size_t size() const { return entries_.size(); }
  const Entry& entry(std::size_t index) const { return entries_[index]; }
  std::string_view record(std::size_t index) const {
    return {bytes_.data() + entries_[index].begin, entries_[index].size};
  }
  bool has_equal_keys() const;  // Once sorted.

  void write_to(TemporaryFile& file) const;
  void clear();

 private:
  std::size_t entries_max_;
  std::size_t bytes_max_;
  std::vector<Entry> entries_;
  std::vector<char> bytes_;
  bool in_order_ = true;
};

// How a record stands in a file: its key, its size, its bytes.
struct RecordHead {
  SortKey key;
  std::uint64_t size;
};

}  // namespace commonweal::platform
