#include "app/proposals_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> proposals_pages(const Shared&) { return {}; }
std::vector<platform::Route> proposals_answers(const Shared&) { return {}; }
std::vector<platform::Route> proposals_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> proposals_commands() { return {}; }

}  // namespace commonweal::app
