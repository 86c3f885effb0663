#pragma once

#include "platform/identity/account_change.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

// Shows a one-time link, once, to whoever hands it over.
Response link_page(const Reception& reception, const Request& request, const Invited& invited);

}  // namespace commonweal::platform
