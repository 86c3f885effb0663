#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/effects/{effect}/units?reach=&body=&basis=&seed=
base::Result<platform::Response> answer_effect_change(const platform::Request& request,
                                                      const Holdings& holdings);

extern const platform::ApiDescription kEffectUnitsApi;

}  // namespace commonweal::missions
