#pragma once

// What a person sees and changes of their own account: name, password, and where they are signed
// in.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response show_account(const Reception& reception, const Request& request);  // GET /account
Response take_name(const Reception& reception, const Request& request);     // POST /account/name
Response show_password(const Reception& reception,
                       const Request& request);  // GET /account/password
Response take_password(const Reception& reception, const Request& request);  // POST the same
// POST /account/sign-out-everywhere
Response take_sign_out_everywhere(const Reception& reception, const Request& request);

}  // namespace commonweal::platform
