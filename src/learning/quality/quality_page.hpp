#pragma once

// The schemes explained: what each says of evidence, its levels and rules, which centre uses it,
// where it was read and what is ours. With the EEF's months of progress, both ways.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /quality?effect-size=0.22
base::Result<platform::Response> show_quality(const platform::Request& request,
                                              const missions::Holdings& holdings);

}  // namespace commonweal::learning
