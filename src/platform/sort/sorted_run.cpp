#include "platform/sort/sorted_run.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kWriteBytes = 256 * 1024;

bool comes_before(const SortedRun::Entry& a, const SortedRun::Entry& b) {
  const auto order = a.key <=> b.key;
  return order != 0 ? order < 0 : a.begin < b.begin;
}

}  // namespace

// Half for the order, half for the bytes, as records of the size that we sort need them.
SortedRun::SortedRun(std::size_t memory_bytes)
    : entries_max_(std::max<std::size_t>(1, memory_bytes / 2 / sizeof(Entry))),
      bytes_max_(memory_bytes / 2) {
  CW_CHECK(bytes_max_ <= std::numeric_limits<std::uint32_t>::max());
  entries_.reserve(entries_max_);
  bytes_.reserve(bytes_max_);
}

bool SortedRun::add(SortKey key, std::string_view record) {
  const bool has_room =
      entries_.size() < entries_max_ && bytes_.size() + record.size() <= bytes_max_;
  if (!has_room && !entries_.empty()) return false;
  in_order_ &= entries_.empty() || entries_.back().key <= key;
  entries_.push_back({.key = key,
                      .begin = static_cast<std::uint32_t>(bytes_.size()),
                      .size = static_cast<std::uint32_t>(record.size())});
  bytes_.insert(bytes_.end(), record.begin(), record.end());
  return true;
}

void SortedRun::sort() {
  if (!in_order_) std::ranges::sort(entries_, comes_before);
  in_order_ = true;
}

bool SortedRun::has_equal_keys() const {
  return std::ranges::adjacent_find(entries_, std::equal_to<>(), &Entry::key) != entries_.end();
}

void SortedRun::write_to(TemporaryFile& file) const {
  std::string bytes;
  bytes.reserve(kWriteBytes);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (!bytes.empty() && bytes.size() + sizeof(RecordHead) + entries_[i].size > kWriteBytes) {
      file.append(bytes);
      bytes.clear();
    }
    const RecordHead head{.key = entries_[i].key, .size = entries_[i].size};
    bytes.append(reinterpret_cast<const char*>(&head), sizeof head).append(record(i));
  }
  file.append(bytes);
}

void SortedRun::clear() {
  entries_.clear();
  bytes_.clear();
  in_order_ = true;
}

}  // namespace commonweal::platform
