#pragma once

#include <string>

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/http/router.hpp"

namespace commonweal::app {

// What a reader sees instead of a page: for refused input and for what is not there.
platform::Response refused_page(const platform::Request& request, const base::Error& error);

// The same for the API: {"problems":[{"place","what"}]}.
platform::Response refused_json(const platform::Request& request, const base::Error& error);

// For a status from 400 up that no handler answered; `reference` where something of ours failed.
// JSON under /api/; elsewhere a page, which names the request's own number if there is no other.
platform::Response error_answer(const platform::Request& request, int status,
                                std::string reference);

// The same of a service of that brand: something may go wrong before it is known who asks, and they
// still came to this service.
platform::ErrorPage error_page_of(const platform::Brand& brand);

}  // namespace commonweal::app
