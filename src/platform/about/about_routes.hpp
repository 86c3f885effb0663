#pragma once

// The pages about the service itself: its accessibility statement, its cookies, and the components
// that its pages are made of. They show nothing of the record and nobody's data.

#include <functional>
#include <string>
#include <vector>

#include "platform/html/page.hpp"
#include "platform/http/route.hpp"

namespace commonweal::platform {

// What all pages of the site share round their content.
using SiteFrame = std::function<Page(std::string title, Html main, const Visitor& visitor)>;

// What is shown instead of a page that is not there.
using Refuse = Response (*)(const Request& request, const base::Error& error);

std::vector<Route> about_routes(const SiteFrame& frame, Refuse refuse);

}  // namespace commonweal::platform
