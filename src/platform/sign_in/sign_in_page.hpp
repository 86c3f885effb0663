#pragma once

// Where people say who they are: their address and password, then their code if they use one.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response show_sign_in(const Reception& reception, const Request& request);  // GET /sign-in
Response take_sign_in(const Reception& reception, const Request& request);  // POST /sign-in
Response show_code(const Reception& reception, const Request& request);     // GET /sign-in/code
Response take_code(const Reception& reception, const Request& request);     // POST /sign-in/code

}  // namespace commonweal::platform
