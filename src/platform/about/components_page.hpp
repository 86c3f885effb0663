#pragma once

#include "platform/about/about_routes.hpp"
#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// Components that belong together, on a page of their own so that none grows too large.
struct ComponentGroup {
  std::string code;  // As the address says it: "forms".
  std::string title;
  std::string purpose;
  std::vector<Specimen> (*specimens)();
};
const std::vector<ComponentGroup>& component_groups();

// "Data table" is at "#data-table".
std::string anchor_of(std::string_view name);

// GET /components: the groups, with what is in each.
base::Result<Response> show_components(const SiteFrame& frame, const Request& request);

// GET /components/{group}: every component of it in every state.
base::Result<Response> show_component_group(const SiteFrame& frame, const Request& request);

}  // namespace commonweal::platform
