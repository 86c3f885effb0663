#pragma once

// Where a person turns their authenticator app on and off. The new secret travels sealed within the
// form until the app has shown that it knows it, so that nothing is kept before.

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

// GET and POST /account/second-factor, POST /account/second-factor/off
Response show_second_factor(const Reception& reception, const Request& request);
Response take_second_factor(const Reception& reception, const Request& request);
Response take_second_factor_off(const Reception& reception, const Request& request);

}  // namespace commonweal::platform
