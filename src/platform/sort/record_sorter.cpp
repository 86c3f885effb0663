#include "platform/sort/record_sorter.hpp"

#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {

// Two runs are in memory at a time: one is gathered, one is spilled.
RecordSorter::RecordSorter(SortLimits limits)
    : limits_(std::move(limits)), gathered_(std::make_unique<SortedRun>(limits_.memory_bytes / 2)) {
  sorted_.memory_bytes_ = limits_.memory_bytes;
}

RecordSorter::~RecordSorter() = default;

void RecordSorter::add(SortKey key, std::string_view record) {
  ++sorted_.records_;
  if (gathered_->add(key, record)) return;
  spill();
  CW_CHECK(gathered_->add(key, record));
}

void RecordSorter::spill() {
  if (spilled_.valid()) spilled_.get();
  if (!spilling_) spilling_ = std::make_unique<SortedRun>(limits_.memory_bytes / 2);
  std::swap(gathered_, spilling_);
  spilled_ = std::async(std::launch::async, [this] { write_out(*spilling_); });
}

void RecordSorter::write_out(SortedRun& run) {
  run.sort();
  sorted_.may_have_equal_keys_ |= run.has_equal_keys();
  if (!sorted_.file_) sorted_.file_.emplace(limits_.folder);
  SpilledRun spilled{.begin = sorted_.file_->size(),
                     .first = run.entry(0).key,
                     .last = run.entry(run.size() - 1).key};
  run.write_to(*sorted_.file_);
  spilled.end = sorted_.file_->size();
  const bool overlaps = !sorted_.spilled_.empty() && sorted_.spilled_.back().last >= spilled.first;
  sorted_.may_have_equal_keys_ |= overlaps;
  sorted_.spilled_.push_back(spilled);
  run.clear();
}

SortedRecords RecordSorter::finish() && {
  if (spilled_.valid()) spilled_.get();
  spilling_.reset();
  gathered_->sort();
  sorted_.may_have_equal_keys_ |= gathered_->has_equal_keys();
  if (!sorted_.spilled_.empty() && gathered_->size() > 0) {
    sorted_.may_have_equal_keys_ |= sorted_.spilled_.back().last >= gathered_->entry(0).key;
  }
  sorted_.rest_ = std::move(gathered_);
  return std::move(sorted_);
}

}  // namespace commonweal::platform
