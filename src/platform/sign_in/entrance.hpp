#pragma once

// The last step in and the way out: sessions begin and end here, each with its cookie.

#include <string>

#include "platform/identity/account.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

// Begins a session, ends the one that the request came with, and gives the token of the new one.
std::string new_session(const Reception& reception, const Request& request, const Account& account);

// The same, and goes on to the page that was wanted.
Response let_in(const Reception& reception, const Request& request, const Account& account,
                const std::string& wanted);

// The password was right: asks for the code, and remembers at the desk who it is.
Response ask_for_code(const Reception& reception, const Request& request, const Account& account,
                      const std::string& wanted);

// POST /sign-out
Response take_sign_out(const Reception& reception, const Request& request);

}  // namespace commonweal::platform
