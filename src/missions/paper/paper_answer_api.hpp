#pragma once

// What the API's answers about the paper hold, for its description.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kPaperApi;
extern const platform::ApiDescription kClaimApi;

}  // namespace commonweal::missions
