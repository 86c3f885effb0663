#pragma once

// An effect as it was published, in words first, with its versions and what has become of the
// studies since.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /effects/{effect}: the latest version.
base::Result<platform::Response> show_effect(const platform::Request& request,
                                             const missions::Holdings& holdings);

// GET /effects/{effect}/versions/{version}: as it then was, with what changed.
base::Result<platform::Response> show_effect_version(const platform::Request& request,
                                                     const missions::Holdings& holdings);

}  // namespace commonweal::learning
