#pragma once

// An answer that is the same for all who ask: with its entity tag, plain and packed, so that who
// holds it already is told so and nobody waits while it is packed again.

#include <string_view>

#include "platform/http/compression.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::platform {

struct TaggedAnswer {
  Response plain;
  Response packed;  // The same as `plain` where packing does not pay.

  std::size_t bytes() const { return plain.body.size() + packed.body.size(); }
};

// `caching` is what the asker and those between may do with it: "no-cache" to ask again each time.
TaggedAnswer tagged(Response response, std::string_view caching, Effort effort);

// The form that suits the asker, or that nothing has changed.
Response answer_from(const TaggedAnswer& answer, const Request& request);

}  // namespace commonweal::platform
