#include "app/tour_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> tour_pages(const Shared&) { return {}; }
std::vector<platform::Route> tour_answers(const Shared&) { return {}; }
std::vector<platform::Route> tour_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> tour_commands() { return {}; }

}  // namespace commonweal::app
