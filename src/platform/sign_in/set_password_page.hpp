#pragma once

// Where a one-time link leads: the person chooses a password, once. The first administrator also
// says who they are.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response show_set_password(const Reception& reception, const Request& request);  // GET
Response take_set_password(const Reception& reception, const Request& request);  // POST

}  // namespace commonweal::platform
