#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

class Loop {
 public:
  Loop(std::size_t count, std::size_t chunk_size, const std::function<void(const Chunk&)>& body)
      : count_(count), chunk_size_(chunk_size), body_(body) {}

  std::size_t chunks() const { return (count_ + chunk_size_ - 1) / chunk_size_; }

  // Takes chunks until none is left. Run by every thread.
  void work() {
    for (std::size_t index = next_++; index < chunks() && index < failed_; index = next_++) {
      const std::size_t first = index * chunk_size_;
      try {
        body_({index, first, std::min(first + chunk_size_, count_)});
      } catch (...) {
        keep_failure(index, std::current_exception());
      }
    }
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void keep_failure(std::size_t index, std::exception_ptr failure) {
    const std::lock_guard lock(mutex_);
    if (index >= failed_) return;
    failed_ = index;
    failure_ = std::move(failure);
  }

  const std::size_t count_;
  const std::size_t chunk_size_;
  const std::function<void(const Chunk&)>& body_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> failed_ = static_cast<std::size_t>(-1);
  std::mutex mutex_;
  std::exception_ptr failure_;
};

}  // namespace

void parallel_for(std::size_t count, const ParallelOptions& options,
                  const std::function<void(const Chunk&)>& body) {
  CW_CHECK(options.chunk_size > 0);
  Loop loop(count, options.chunk_size, body);
  const unsigned machine = std::max(1U, std::thread::hardware_concurrency());
  const std::size_t wanted = options.threads == 0 ? machine : options.threads;
  {
    std::vector<std::jthread> others;  // They join at the end of this block.
    for (std::size_t i = 1; i < std::min(wanted, loop.chunks()); ++i) {
      others.emplace_back([&loop] { loop.work(); });
    }
    loop.work();
  }
  loop.rethrow();
}

}  // namespace commonweal::base
