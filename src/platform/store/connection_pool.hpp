#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "platform/store/engine.hpp"
#include "platform/store/later_columns.hpp"
#include "platform/store/slow_statement.hpp"

namespace commonweal::platform {

// Connections that are not in use, kept open: opening one costs more than most questions. Of an
// engine whose connections share nothing there is one, and whoever comes second waits for it.
class ConnectionPool {
 public:
  ConnectionPool(std::unique_ptr<Engine> engine, std::vector<LaterColumn> later)
      : engine_(std::move(engine)), later_columns_(std::move(later)) {}

  struct Taken {
    std::unique_ptr<EngineConnection> connection;
    bool is_new;
  };
  // Throws StoreBusy where the only connection does not come free.
  Taken take();
  // One that is broken is thrown away.
  void give_back(std::unique_ptr<EngineConnection> connection);
  Engine& engine() { return *engine_; }
  const std::vector<LaterColumn>& later_columns() const { return later_columns_; }

  // Before the first use by another thread.
  void tell_slow(SlowStatements slow) { slow_ = std::move(slow); }
  const std::optional<SlowStatements>& slow() const { return slow_; }

 private:
  std::unique_ptr<Engine> engine_;
  std::vector<LaterColumn> later_columns_;
  std::mutex mutex_;
  std::condition_variable given_back_;
  std::vector<std::unique_ptr<EngineConnection>> idle_;
  bool has_connected_ = false;
  std::optional<SlowStatements> slow_;
};

}  // namespace commonweal::platform
