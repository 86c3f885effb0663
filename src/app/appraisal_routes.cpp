#include "app/appraisal_routes.hpp"

namespace commonweal::app {

std::vector<platform::Route> appraisal_pages(const Shared&) { return {}; }
std::vector<platform::Route> appraisal_answers(const Shared&) { return {}; }
std::vector<platform::Route> appraisal_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> appraisal_commands() { return {}; }

}  // namespace commonweal::app
