#include "app/portfolio_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/portfolio/portfolio_command.hpp"
#include "investment/portfolio/portfolio_page.hpp"

namespace commonweal::app {

std::vector<platform::Route> portfolio_pages(const Shared& shelf) {
  return {{platform::Method::get, "/portfolio", platform::Right::see_public,
           "What there is to choose a portfolio of bids from, and the form to choose by.",
           reading(shelf, investment::show_portfolio, refused_page)}};
}
std::vector<platform::Route> portfolio_answers(const Shared&) { return {}; }
// What asks for jobs is put together with them, in work.cpp.
std::vector<platform::Route> portfolio_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> portfolio_commands() { return {investment::kChoosePortfolio}; }

}  // namespace commonweal::app
