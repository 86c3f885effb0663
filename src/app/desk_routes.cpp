#include "app/desk_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> desk_pages(const Shared&) { return {}; }
std::vector<platform::Route> desk_answers(const Shared&) { return {}; }
std::vector<platform::Route> desk_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> desk_commands() { return {}; }

}  // namespace commonweal::app
