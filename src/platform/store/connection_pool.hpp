#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

// Connections that are not in use, kept open: opening one costs more than most questions.
class ConnectionPool {
 public:
  explicit ConnectionPool(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}

  std::unique_ptr<EngineConnection> take();
  void give_back(std::unique_ptr<EngineConnection> connection);
  Engine& engine() { return *engine_; }

 private:
  std::unique_ptr<Engine> engine_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<EngineConnection>> idle_;
  bool only_one_taken_ = false;  // Of an engine whose connections share nothing there is one.
};

}  // namespace commonweal::platform
