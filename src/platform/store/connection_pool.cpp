#include "platform/store/connection_pool.hpp"

#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {

std::unique_ptr<EngineConnection> ConnectionPool::take() {
  const std::lock_guard lock(mutex_);
  if (!idle_.empty()) {
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
  }
  CW_CHECK(engine_->shares() || !std::exchange(only_one_taken_, true));
  return engine_->connect();
}

void ConnectionPool::give_back(std::unique_ptr<EngineConnection> connection) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(connection));
}

}  // namespace commonweal::platform
