#include "app/portfolio_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/portfolio/portfolio_command.hpp"
#include "investment/portfolio/portfolio_page.hpp"

namespace commonweal::app {

std::vector<platform::Route> portfolio_pages(const Shared& shelf) {
  return {
      {platform::Method::get, "/portfolio", platform::Right::see_public,
       "What may be chosen among bids and spent, and the form that asks for the best portfolio.",
       reading(shelf, investment::show_portfolio, refused_page)},
  };
}
// What is chosen from has answers of its own: bids and envelopes.
std::vector<platform::Route> portfolio_answers(const Shared&) { return {}; }
// The form is sent to the jobs of the service: work.hpp.
std::vector<platform::Route> portfolio_forms(const platform::Reception&) { return {}; }
std::vector<platform::Command> portfolio_commands() { return {investment::kChoosePortfolio}; }

}  // namespace commonweal::app
