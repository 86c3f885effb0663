#include "app/mission_test_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/mission_test/mission_test_api.hpp"
#include "investment/mission_test/mission_test_command.hpp"
#include "investment/mission_test/mission_test_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> mission_test_pages(const Shared& shelf) {
  return {
      {Method::get, "/proposals/{proposal}/test", Right::see_public,
       "A bid's mission test: three answers, and what would change them.",
       reading(shelf, investment::show_mission_test, refused_page)},
      {Method::get, "/proposals/{proposal}/test.csv", Right::see_public,
       "The lines of a bid's mission test as CSV.",
       reading(shelf, investment::take_mission_test_csv, refused_page)},
      {Method::get, "/proposals/{proposal}/test.xlsx", Right::see_public,
       "The lines of a bid's mission test as a workbook.",
       reading(shelf, investment::take_mission_test_xlsx, refused_page)},
  };
}

std::vector<Route> mission_test_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/proposals/{proposal}/test", Right::see_public,
       "A bid's mission test, as JSON.",
       reading(shelf, investment::answer_mission_test, refused_json), 0,
       &investment::kMissionTestApi},
  };
}

std::vector<Route> mission_test_forms(const platform::Reception&) { return {}; }

std::vector<platform::Command> mission_test_commands() { return {investment::kTestProposals}; }

}  // namespace commonweal::app
