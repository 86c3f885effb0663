#pragma once

#include <vector>

#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

// Where the forms of what works are sent.
std::vector<platform::Route> learning_form_routes(const platform::Reception& reception);

}  // namespace commonweal::app
