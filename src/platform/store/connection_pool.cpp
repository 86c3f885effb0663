#include "platform/store/connection_pool.hpp"

#include <chrono>
#include <utility>

#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr std::chrono::seconds kPatience{5};  // As long as a writer waits for another.

}  // namespace

ConnectionPool::Taken ConnectionPool::take() {
  std::unique_lock lock(mutex_);
  const auto may_go_on = [&] { return !idle_.empty() || engine_->shares() || !has_connected_; };
  if (!given_back_.wait_for(lock, kPatience, may_go_on)) {
    throw StoreBusy("The database is busy. Try again later.");
  }
  if (idle_.empty()) {
    has_connected_ = true;
    lock.unlock();  // A server that is far away must not hold up those who find one idle.
    return {.connection = engine_->connect(), .is_new = true};
  }
  auto connection = std::move(idle_.back());
  idle_.pop_back();
  return {.connection = std::move(connection), .is_new = false};
}

void ConnectionPool::give_back(std::unique_ptr<EngineConnection> connection) {
  if (!connection->is_sound()) return;
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(connection));
  given_back_.notify_one();
}

}  // namespace commonweal::platform
