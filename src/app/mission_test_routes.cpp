#include "app/mission_test_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> mission_test_pages(const Shared&) { return {}; }
std::vector<platform::Route> mission_test_answers(const Shared&) { return {}; }
std::vector<platform::Route> mission_test_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> mission_test_commands() { return {}; }

}  // namespace commonweal::app
