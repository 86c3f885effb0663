#pragma once

// What a body is asked, by whom, where each measure stands, and what it passes on.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/breadcrumbs.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /bodies/{body}/asks
base::Result<platform::Response> show_body_asks(const platform::Request& request,
                                                const Holdings& holdings);

// The same after a form that was refused.
platform::Response body_asks_response(const SentForm& sent, const Holdings& holdings,
                                      const Body& body);

// "Home > Department of Health and Social Care > page".
std::vector<platform::Breadcrumb> body_breadcrumbs(const Body& body, const std::string& page);

}  // namespace commonweal::missions
