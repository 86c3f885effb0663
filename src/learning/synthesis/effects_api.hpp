#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/effects
extern const platform::ApiDescription kEffectsApi;
base::Result<platform::Response> answer_effects(const platform::Request& request,
                                                const missions::Holdings& holdings);

// GET /api/v1/effects/{effect}
extern const platform::ApiDescription kEffectApi;
base::Result<platform::Response> answer_effect(const platform::Request& request,
                                               const missions::Holdings& holdings);

}  // namespace commonweal::learning
