#include "app/values_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> values_pages(const Shared&) { return {}; }
std::vector<platform::Route> values_answers(const Shared&) { return {}; }
std::vector<platform::Route> values_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> values_commands() { return {}; }

}  // namespace commonweal::app
