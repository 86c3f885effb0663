#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /questions: what bodies ask, by demand; narrowed and sorted.
base::Result<platform::Response> show_questions(const platform::Request& request,
                                                const missions::Holdings& holdings);

}  // namespace commonweal::learning
