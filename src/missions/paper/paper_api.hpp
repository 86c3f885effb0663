#pragma once

// The claims of the paper as JSON, as the pages show them.

#include "base/result.hpp"
#include "missions/paper/paper.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

base::Result<platform::Response> answer_paper(const platform::Request& request, const Paper& paper);
base::Result<platform::Response> answer_claim(const platform::Request& request, const Paper& paper);

}  // namespace commonweal::missions
