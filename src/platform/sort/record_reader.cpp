#include "platform/sort/record_reader.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kLeastBuffer = 4 * 1024;
constexpr std::size_t kMostBuffer = 1024 * 1024;

}  // namespace

// One run, from memory or through a window on its part of the file.
class RunReader {
 public:
  explicit RunReader(const SortedRun& run) : run_(&run) {}
  RunReader(const TemporaryFile& file, const SpilledRun& spilled, std::size_t buffer_bytes)
      : file_(&file), at_(spilled.begin), end_(spilled.end), buffer_(buffer_bytes) {}

  bool next() { return run_ != nullptr ? next_in_memory() : next_in_file(); }
  const SortKey& key() const { return key_; }
  std::string_view record() const { return record_; }

 private:
  bool next_in_memory() {
    if (index_ == run_->size()) return false;
    key_ = run_->entry(index_).key;
    record_ = run_->record(index_);
    ++index_;
    return true;
  }

  bool next_in_file() {
    if (!holds(sizeof(RecordHead))) return false;
    RecordHead head{};
    std::memcpy(&head, buffer_.data() + read_, sizeof head);
    CW_CHECK(holds(sizeof head + head.size));
    key_ = head.key;
    record_ = {buffer_.data() + read_ + sizeof head, head.size};
    read_ += sizeof head + head.size;
    return true;
  }

  // Sees to it that so many bytes stand in the buffer; false where the run has no more.
  bool holds(std::size_t bytes) {
    if (filled_ - read_ >= bytes) return true;
    std::memmove(buffer_.data(), buffer_.data() + read_, filled_ - read_);
    filled_ -= read_;
    read_ = 0;
    if (buffer_.size() < bytes) buffer_.resize(bytes);
    const auto more = std::min<std::uint64_t>(buffer_.size() - filled_, end_ - at_);
    file_->read(at_, std::span(buffer_).subspan(filled_, more));
    at_ += more;
    filled_ += more;
    return filled_ >= bytes;
  }

  const SortedRun* run_ = nullptr;
  std::size_t index_ = 0;
  const TemporaryFile* file_ = nullptr;
  std::uint64_t at_ = 0;
  std::uint64_t end_ = 0;
  std::vector<char> buffer_;
  std::size_t read_ = 0;
  std::size_t filled_ = 0;
  SortKey key_;
  std::string_view record_;
};

RecordReader::RecordReader(const SortedRecords& records) {
  const std::size_t runs = records.spilled_.size() + 1;
  const std::size_t buffer = std::clamp(records.memory_bytes_ / runs, kLeastBuffer, kMostBuffer);
  for (const SpilledRun& spilled : records.spilled_) {
    runs_.push_back(std::make_unique<RunReader>(*records.file_, spilled, buffer));
  }
  if (records.rest_) runs_.push_back(std::make_unique<RunReader>(*records.rest_));
}

RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader&&) noexcept = default;

// Of equal keys, that of the earlier run, which came first.
bool RecordReader::comes_first(std::size_t a, std::size_t b) const {
  const auto order = runs_[a]->key() <=> runs_[b]->key();
  return order != 0 ? order < 0 : a < b;
}

void RecordReader::sift_down(std::size_t at) {
  for (;;) {
    std::size_t least = at;
    for (const std::size_t child : {2 * at + 1, 2 * at + 2}) {
      if (child < heap_.size() && comes_first(heap_[child], heap_[least])) least = child;
    }
    if (least == at) return;
    std::swap(heap_[at], heap_[least]);
    at = least;
  }
}

bool RecordReader::next() {
  if (!begun_) {
    begun_ = true;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      if (runs_[i]->next()) heap_.push_back(i);
    }
    for (std::size_t at = heap_.size(); at-- > 0;) sift_down(at);
    return !heap_.empty();
  }
  if (heap_.empty()) return false;
  if (!runs_[heap_.front()]->next()) {
    heap_.front() = heap_.back();
    heap_.pop_back();
  }
  sift_down(0);
  return !heap_.empty();
}

SortKey RecordReader::key() const { return runs_[heap_.front()]->key(); }
std::string_view RecordReader::record() const { return runs_[heap_.front()]->record(); }

}  // namespace commonweal::platform
