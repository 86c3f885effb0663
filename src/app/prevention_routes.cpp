#include "app/prevention_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> prevention_pages(const Shared&) { return {}; }
std::vector<platform::Route> prevention_answers(const Shared&) { return {}; }
std::vector<platform::Route> prevention_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> prevention_commands() { return {}; }

}  // namespace commonweal::app
