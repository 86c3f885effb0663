#pragma once

// One account, for whoever looks after it: its roles, and for administrators of the whole what else
// can be done to it. An account that is not the visitor's to look after is not found.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Response show_other_account(const Reception& reception, const Request& request);

// POST /accounts/{account}/give, /withdraw
Response take_role(const Reception& reception, const Request& request);
Response take_role_back(const Reception& reception, const Request& request);

// POST /accounts/{account}/disable, /enable, /sign-out, /reset-second-factor, /link
Response take_disable(const Reception& reception, const Request& request);
Response take_enable(const Reception& reception, const Request& request);
Response take_sign_out_of(const Reception& reception, const Request& request);
Response take_second_factor_reset(const Reception& reception, const Request& request);
Response take_new_link(const Reception& reception, const Request& request);

}  // namespace commonweal::platform
