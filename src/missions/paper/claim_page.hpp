#pragma once

// One claim of the paper with its whole working: how it is read, each step, the inputs by file and
// row, the command, and a chart where it is about a series.

#include "base/result.hpp"
#include "missions/paper/paper.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

base::Result<platform::Response> show_claim(const platform::Request& request, const Paper& paper);

}  // namespace commonweal::missions
