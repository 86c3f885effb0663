#include "app/investment_routes.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "app/appraisal_routes.hpp"
#include "app/delivery_routes.hpp"
#include "app/desk_routes.hpp"
#include "app/mission_test_routes.hpp"
#include "app/outlook_routes.hpp"
#include "app/portfolio_routes.hpp"
#include "app/prevention_routes.hpp"
#include "app/proposals_routes.hpp"
#include "app/tour_routes.hpp"
#include "app/values_routes.hpp"

namespace commonweal::app {
namespace {

template <class Item>
std::vector<Item> joined(std::initializer_list<std::vector<Item>> rooms) {
  std::vector<Item> all;
  for (const auto& room : rooms) std::ranges::copy(room, std::back_inserter(all));
  return all;
}

}  // namespace

std::vector<platform::Route> investment_page_routes(const Shared& shelf) {
  return joined({values_pages(shelf), proposals_pages(shelf), appraisal_pages(shelf),
                 prevention_pages(shelf), mission_test_pages(shelf), portfolio_pages(shelf),
                 outlook_pages(shelf), desk_pages(shelf), delivery_pages(shelf),
                 tour_pages(shelf)});
}

std::vector<platform::Route> investment_api_routes(const Shared& shelf) {
  return joined({values_answers(shelf), proposals_answers(shelf), appraisal_answers(shelf),
                 prevention_answers(shelf), mission_test_answers(shelf), portfolio_answers(shelf),
                 outlook_answers(shelf), desk_answers(shelf), delivery_answers(shelf),
                 tour_answers(shelf)});
}

std::vector<platform::Route> investment_form_routes(const platform::Reception& reception) {
  return joined({values_forms(reception), proposals_forms(reception), appraisal_forms(reception),
                 prevention_forms(reception), mission_test_forms(reception),
                 portfolio_forms(reception), outlook_forms(reception), desk_forms(reception),
                 delivery_forms(reception), tour_forms(reception)});
}

std::vector<platform::Command> investment_commands() {
  return joined({values_commands(), proposals_commands(), appraisal_commands(),
                 prevention_commands(), mission_test_commands(), portfolio_commands(),
                 outlook_commands(), desk_commands(), delivery_commands(), tour_commands()});
}

}  // namespace commonweal::app
