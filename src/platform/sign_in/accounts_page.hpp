#pragma once

// Everyone who has an account: for administrators all of them, for a body lead those with a role on
// the lead's own scope or below. Here people are let in.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response show_accounts(const Reception& reception, const Request& request);    // GET /accounts
Response take_invitation(const Reception& reception, const Request& request);  // POST /accounts

}  // namespace commonweal::platform
