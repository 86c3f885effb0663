#include "app/tour_routes.hpp"

#include "app/error_answer.hpp"
#include "app/example_tables.hpp"
#include "tour/tour_command.hpp"
#include "tour/tour_page.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;

base::Result<platform::ExitStatus> load_example(const platform::Call& call) {
  return load_example_command().run(call);
}

platform::Command tour_command() {
  return {.area = "",
          .verb = "tour",
          .summary = "Takes the tour: eight steps on real figures, in five minutes.",
          .description =
              "Prints what each step of the tour says, its figures, the address of its page and "
              "the commands that print the same: how long until the waiting list is back, how many "
              "windows of history ever get there, what would help, a bid with its mission test, "
              "where its numbers come from, what moves when a study is changed, the brief, and "
              "your own file. It needs no database: without --db it loads the example into one "
              "that is gone afterwards. With --page, one page as the browser shows it.",
          .example = "commonweal tour --page '/tour/2?replay_from=2008-01&replay_to=2009-12'",
          .operands = {},
          .options = tour::kTourOptions,
          .run = [](const platform::Call& call) { return tour::print_tour(call, load_example); },
          .right = Right::see_public};
}

}  // namespace

std::vector<platform::Route> tour_pages(const Shared& shelf) {
  return {
      {Method::get, "/tour", Right::see_public, "The tour: its eight steps.",
       reading(shelf, tour::show_tour, refused_page)},
      {Method::get, "/tour/{step}", Right::see_public,
       "One step of the tour, with what its reader has chosen.",
       reading(shelf, tour::show_tour_step, refused_page)},
  };
}

std::vector<platform::Route> tour_answers(const Shared&) { return {}; }
std::vector<platform::Route> tour_forms(const platform::Reception&) { return {}; }

std::vector<platform::Command> tour_commands() { return {tour_command()}; }

}  // namespace commonweal::app
