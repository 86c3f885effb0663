#pragma once

// What a unit of an outcome is worth: all of them, and one.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /unit-values?kind=&bearer=&confidence=
base::Result<platform::Response> show_unit_values(const platform::Request& request,
                                                  const missions::Holdings& holdings);

// GET /unit-values/{value}
base::Result<platform::Response> show_unit_value(const platform::Request& request,
                                                 const missions::Holdings& holdings);

}  // namespace commonweal::investment
