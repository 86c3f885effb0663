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

// GET /api/v1/letters/{letter}: one letter by its name, "nhs-england-1", for ever the same but for
// the day on which it was acknowledged.
base::Result<platform::Response> answer_fixed_letter(const platform::Request& request,
                                                     const Holdings& holdings);

extern const platform::ApiDescription kLetterApi;
extern const platform::ApiDescription kFixedLetterApi;

}  // namespace commonweal::missions
