#pragma once

// Finds out who asks: one read of the desk and one of the record, and only where a cookie came.
// What people were granted is read anew each time, so that what is withdrawn is withdrawn at once.

#include <functional>

#include "base/instant.hpp"
#include "platform/http/request.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// The two stores outlive this.
struct Memory {
  Store& record;
  Store& desk;
  std::function<base::Instant()> now;
};

Visitor recognise(const Memory& memory, const Request& request);

}  // namespace commonweal::platform
