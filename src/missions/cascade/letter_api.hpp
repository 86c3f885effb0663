#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/bodies/{body}/letter?version=: the latest letter that was signed off, or that
// version. Not found where there is no such version; null where none was ever signed off.
base::Result<platform::Response> answer_letter(const platform::Request& request,
                                               const Holdings& holdings);

extern const platform::ApiDescription kLetterApi;

}  // namespace commonweal::missions
