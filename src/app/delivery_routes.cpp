#include "app/delivery_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> delivery_pages(const Shared&) { return {}; }
std::vector<platform::Route> delivery_answers(const Shared&) { return {}; }
std::vector<platform::Route> delivery_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> delivery_commands() { return {}; }

}  // namespace commonweal::app
