#pragma once

// Tells of statements that took long, so that whoever runs the service can see which.

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

struct SlowStatements {
  std::chrono::microseconds threshold;
  // Called from any thread, with the statement's text, which holds no values: those are bound.
  std::function<void(std::string_view sql, std::chrono::microseconds took)> tell;
};

// The statement itself, with a clock round its steps. `slow` outlives it.
std::unique_ptr<EngineStatement> timed(std::unique_ptr<EngineStatement> statement,
                                       std::string_view sql, const SlowStatements& slow);

}  // namespace commonweal::platform
