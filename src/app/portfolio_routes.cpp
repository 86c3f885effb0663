#include "app/portfolio_routes.hpp"

#include "investment/portfolio/portfolio_command.hpp"

namespace commonweal::app {

std::vector<platform::Route> portfolio_pages(const Shared&) { return {}; }
std::vector<platform::Route> portfolio_answers(const Shared&) { return {}; }
std::vector<platform::Route> portfolio_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> portfolio_commands() { return {investment::kChoosePortfolio}; }

}  // namespace commonweal::app
