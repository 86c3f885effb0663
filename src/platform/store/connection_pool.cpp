#include "platform/store/connection_pool.hpp"

#include <chrono>
#include <utility>

#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr std::chrono::seconds kPatience{5};  // As long as a writer waits for another.

}  // namespace

std::unique_ptr<EngineConnection> ConnectionPool::take() {
  std::unique_lock lock(mutex_);
  const auto may_go_on = [&] { return !idle_.empty() || engine_->shares() || !has_connected_; };
  if (!given_back_.wait_for(lock, kPatience, may_go_on)) {
    throw StoreFailure("The database is busy. Try again later.");
  }
  if (idle_.empty()) {
    auto connection = engine_->connect();
    has_connected_ = true;
    return connection;
  }
  auto connection = std::move(idle_.back());
  idle_.pop_back();
  return connection;
}

void ConnectionPool::give_back(std::unique_ptr<EngineConnection> connection) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(connection));
  given_back_.notify_one();
}

}  // namespace commonweal::platform
