#pragma once

// Signing in at the organisation's own sign-in service. Who comes back is let in where that
// identity is tied to an account; it is tied the first time, to an account whose link is still open
// and that has the very address which the service says it has verified.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response take_provider_start(const Reception& reception, const Request& request);   // POST
Response show_provider_answer(const Reception& reception, const Request& request);  // GET, back

}  // namespace commonweal::platform
