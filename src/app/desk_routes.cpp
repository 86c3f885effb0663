#include "app/desk_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/desk/bid_edit_page.hpp"
#include "investment/desk/bid_tasks_page.hpp"
#include "investment/desk/decisions_api.hpp"
#include "investment/desk/decisions_page.hpp"
#include "investment/desk/desk_command.hpp"
#include "investment/desk/desk_routes_page.hpp"
#include "investment/desk/mission_run_store.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> desk_pages(const Shared& shelf) {
  return {
      {Method::get, "/proposals/new", Right::draft_proposals, "The form that starts a bid.",
       reading(shelf, investment::show_new_bid, refused_page)},
      {Method::get, "/proposals/{proposal}/edit", Right::draft_proposals,
       "The tasks of a bid, and how far each is.",
       reading(shelf, investment::show_bid_tasks, refused_page)},
      {Method::get, "/proposals/{proposal}/edit/{task}", Right::draft_proposals,
       "The form of one task of a bid.", reading(shelf, investment::show_bid_task, refused_page)},
      {Method::get, "/proposals/{proposal}/decisions", Right::see_public,
       "The tests of a bid, the decisions on it, and what changed between its versions.",
       reading(shelf, investment::show_decisions, refused_page)},
  };
}

std::vector<Route> desk_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/proposals/{proposal}/decisions", Right::see_public,
       "The tests of a bid, the decisions on it, and what changed between its versions.",
       reading(shelf, investment::answer_decisions, refused_json), 0, &investment::kDecisionsApi},
  };
}

std::vector<Route> desk_forms(const platform::Reception& reception) {
  return investment::desk_routes(
      {reception.memory.record, reception.memory.now, refused_page, investment::run_mission_test});
}

std::vector<platform::Command> desk_commands() {
  return {investment::kImportTests, investment::kExportTests, investment::kImportDecisions,
          investment::kExportDecisions};
}

}  // namespace commonweal::app
