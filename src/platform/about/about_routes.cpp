#include "platform/about/about_routes.hpp"

#include "platform/about/accessibility_page.hpp"
#include "platform/about/components_page.hpp"
#include "platform/about/cookies_page.hpp"

namespace commonweal::platform {
namespace {

using Show = base::Result<Response> (*)(const SiteFrame&, const Request&);

Handler shown(const SiteFrame& frame, Refuse refuse, Show show) {
  return [=](const Request& request) {
    auto response = show(frame, request);
    return response ? *std::move(response) : refuse(request, response.error());
  };
}

}  // namespace

std::vector<Route> about_routes(const SiteFrame& frame, Refuse refuse) {
  return {{Method::get, "/accessibility", Right::see_public,
           "The accessibility statement: what was tested, known limits, how to report.",
           shown(frame, refuse, show_accessibility)},
          {Method::get, "/cookies", Right::see_public,
           "The cookies of the service: names, purposes, how long they are kept.",
           shown(frame, refuse, show_cookies)},
          {Method::get, "/components", Right::see_public,
           "What pages are made of, as a list of groups.", shown(frame, refuse, show_components)},
          {Method::get, "/components/{group}", Right::see_public,
           "A group of components, each in every state, with its call in C++.",
           shown(frame, refuse, show_component_group)}};
}

}  // namespace commonweal::platform
