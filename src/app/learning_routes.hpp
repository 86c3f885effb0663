#pragma once

// The pages and answers of what works: the slice learning.

#include <vector>

#include "app/reading.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> learning_page_routes(const Shared& shelf);
std::vector<platform::Route> learning_api_routes(const Shared& shelf);

// Where the forms of the slice are sent.
std::vector<platform::Route> learning_form_routes(const platform::Reception& reception);

}  // namespace commonweal::app
