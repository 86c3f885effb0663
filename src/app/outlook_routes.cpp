#include "app/outlook_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> outlook_pages(const Shared&) { return {}; }
std::vector<platform::Route> outlook_answers(const Shared&) { return {}; }
std::vector<platform::Route> outlook_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> outlook_commands() { return {}; }

}  // namespace commonweal::app
