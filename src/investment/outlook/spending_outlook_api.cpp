#include "investment/outlook/spending_outlook_api.hpp"

#include <utility>

#include "investment/outlook/outlook_asked_file.hpp"
#include "investment/outlook/spending_scenarios_file.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Request;
using platform::Response;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kDriverFields[] = {
    {"people", number, "More people: shares of GDP, as the others; together they are the change."},
    {"ageing", number, "People of other ages than before."},
    {"need", number, "More need at the same age."},
    {"unit_cost", number, "The cost of care beyond other prices."},
    {"productivity", number, "More care from the same."},
    {"prevention", number, "Demand that did not arise."},
    {"economy", number, "The growth of the economy."},
};
constexpr ApiObject kDrivers{"SpendingDrivers", kDriverFields};

constexpr ApiField kYearFields[] = {
    {"year", whole, "The financial year, by its first."},
    {"share", number, "Of GDP: 0.09 is 9%."},
    {"since_before", object, "What moved it since the year before.", never, &kDrivers},
};
constexpr ApiObject kYear{"SpendingYear", kYearFields};

constexpr ApiField kScenarioFields[] = {
    {"id", text, "Its code."},
    {"title", text, "Its title."},
    {"need_growth", number, "A year: 0.01 is 1%, as the four that follow."},
    {"unit_cost_growth", number, "Of the cost of care beyond other prices."},
    {"productivity", number, "Of productivity."},
    {"gdp_growth", number, "Of the economy, real."},
    {"prevention", number, "The share of demand that each further year takes away."},
    {"last_share", number, "Of GDP, in the last year."},
    {"drivers", object, "Over all years.", never, &kDrivers},
    {"years", list, "Each year.", never, &kYear},
};
constexpr ApiObject kScenario{"SpendingScenario", kScenarioFields};

constexpr ApiField kCalibratedFields[] = {
    {"input", text, "The one input that was found."},
    {"found", number, "What it is, a year."},
    {"to_share", number, "The share of GDP that the first scenario is made to end at."},
    {"source", text, "Who says so."},
};
constexpr ApiObject kCalibrated{"SpendingCalibration", kCalibratedFields};

constexpr ApiField kInputFields[] = {
    {"input", text, "Which input."},
    {"status", text, "sourced, illustrative or calibrated."},
    {"source", text, "Where it is from."},
};
constexpr ApiObject kInput{"SpendingInput", kInputFields};

constexpr ApiField kOutlookFields[] = {
    {"title", text, "What is shown."},
    {"service", text, "The service."},
    {"method", text, "The method and its version."},
    {"calibrated", object, "What was calibrated; null where nothing was.", null, &kCalibrated},
    {"scenarios", list, "Each path.", never, &kScenario},
    {"inputs", list, "Where each input is from.", never, &kInput},
};
constexpr ApiObject kOutlook{"SpendingOutlook", kOutlookFields};

constexpr ApiParameter kParameters[] = {
    {"productivity", "Percent a year, for a scenario of your own.", "1.2"},
    {"prevention", "Percent of demand taken away a year.", "0.5"},
    {"need", "Percent a year.", "0.5"},
    {"unit-cost", "Percent a year beyond other prices.", "1"},
    {"economy", "Percent a year, real.", "1.5"},
};

base::Result<Response> sheet(const Request& request, const std::filesystem::path& file,
                             platform::SheetForm form) {
  auto outlook = outlook_asked(request, file);
  if (!outlook) return base::fail(std::move(outlook));
  return platform::download(outlook_sheet(*outlook), form, "spending-outlook");
}

}  // namespace

const platform::ApiDescription kSpendingOutlookApi{.parameters = kParameters, .answer = &kOutlook};

base::Result<Response> answer_spending_outlook(const Request& request,
                                               const std::filesystem::path& file) {
  auto outlook = outlook_asked(request, file);
  if (!outlook) return base::fail(std::move(outlook));
  return platform::ok_json(outlook_json(*outlook).compact());
}

base::Result<Response> take_outlook_csv(const Request& request, const std::filesystem::path& file) {
  return sheet(request, file, platform::SheetForm::csv);
}

base::Result<Response> take_outlook_xlsx(const Request& request,
                                         const std::filesystem::path& file) {
  return sheet(request, file, platform::SheetForm::xlsx);
}

}  // namespace commonweal::investment
