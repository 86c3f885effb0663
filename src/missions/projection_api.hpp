#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/projection?replay_from=&replay_to=&to=…: what `metric project
// --json` prints. Without a question it answers the standing one. With known-on=DAY it
// answers from the figures as known on that day, and says so in the member known_on. Fails with the
// problems.
base::Result<platform::Response> answer_projection(const platform::Request& request,
                                                   platform::Transaction& transaction);

}  // namespace commonweal::missions
