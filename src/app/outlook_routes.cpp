#include "app/outlook_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/outlook/spending_outlook_api.hpp"
#include "investment/outlook/spending_outlook_command.hpp"
#include "investment/outlook/spending_outlook_page.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;
using platform::Route;

using FileReader = base::Result<platform::Response> (*)(const platform::Request&,
                                                        const std::filesystem::path&);

// Reads no record, but the scenarios that came with the program.
platform::Handler scenarios(const Shared& shelf, FileReader reader, Refusal refusal) {
  const auto make = [file = shelf->share() / "examples" / "england" / "health_outlook.json", reader,
                     refusal](const platform::Request& request, const missions::Holdings&) {
    auto response = reader(request, file);
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const platform::Request& request) { return shelf->answer(request, make); };
}

}  // namespace

std::vector<Route> outlook_pages(const Shared& shelf) {
  return {
      {Method::get, "/spending-outlook", Right::see_public,
       "What health care would cost in years to come, and what drives it.",
       scenarios(shelf, investment::show_spending_outlook, refused_page)},
      {Method::get, "/spending-outlook.csv", Right::see_public, "The spending outlook as CSV.",
       scenarios(shelf, investment::take_outlook_csv, refused_page)},
      {Method::get, "/spending-outlook.xlsx", Right::see_public, "The same as a workbook.",
       scenarios(shelf, investment::take_outlook_xlsx, refused_page)},
  };
}

std::vector<Route> outlook_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/spending-outlook", Right::see_public,
       "Spending as a share of GDP by scenario and year, with its growth by driver.",
       scenarios(shelf, investment::answer_spending_outlook, refused_json), 0,
       &investment::kSpendingOutlookApi},
  };
}

std::vector<Route> outlook_forms(const platform::Reception&) { return {}; }

std::vector<platform::Command> outlook_commands() { return {investment::kOutlook}; }

}  // namespace commonweal::app
