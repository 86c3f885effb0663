#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /effects/{effect}/units?reach=&body=&basis=&seed=: what an effect would change in its metric
// if so many people were reached, step by step, each number with its source.
base::Result<platform::Response> show_effect_change(const platform::Request& request,
                                                    const Holdings& holdings);

}  // namespace commonweal::missions
