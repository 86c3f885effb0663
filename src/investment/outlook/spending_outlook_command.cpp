#include "investment/outlook/spending_outlook_command.hpp"

#include <ostream>
#include <utility>

#include "investment/outlook/spending_scenarios_file.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;

void print(const SpendingOutlook& outlook, std::ostream& out) {
  out << outlook.title << '\n';
  for (const auto& it : outlook.paths) {
    const auto& years = it.path.years;
    out << '\n'
        << it.title << ": from " << gdp_share_words(years.front().share) << " of GDP in "
        << years.front().year << " to " << gdp_share_words(years.back().share) << " in "
        << years.back().year << '\n';
    for (std::size_t i = 0; i < methods::kSpendingDrivers.size(); ++i) {
      out << "  " << words_of(methods::kSpendingDrivers[i]) << ": "
          << points_words(it.path.parts[i]) << " points\n";
    }
  }
  const auto calibration = calibration_words(outlook);
  if (!calibration.empty()) out << '\n' << calibration << '\n';
  out << "\nInputs:\n";
  for (const auto& it : outlook.sources) {
    out << "  " << it.input << " (" << it.status << "): " << it.words << '\n';
  }
}

base::Result<ExitStatus> run_outlook(const Call& call) {
  auto scenarios = read_scenarios(std::filesystem::path(call.operands[0]));
  if (!scenarios) return base::fail(std::move(scenarios));
  auto outlook = spending_outlook(*scenarios);
  if (!outlook) return base::fail(std::move(outlook));
  if (call.given("--json")) {
    call.out << outlook_json(*outlook).pretty() << '\n';
  } else {
    print(*outlook, call.out);
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {{.name = "--json", .help = "Prints JSON."}};

}  // namespace

const platform::Command kOutlook{
    .area = "",
    .verb = "outlook",
    .summary = "Says what a service would cost in years to come, and what drives it.",
    .description =
        "Reads scenarios of people by age, need, costs, productivity, prevention and the "
        "economy, and prints spending as a share of GDP with its growth taken apart by "
        "driver. Says which input is calibrated, illustrative or sourced.",
    .example = "commonweal outlook examples/england/health_outlook.json",
    .operands = {platform::Operands::Count::one, "FILE",
                 "Scenarios as JSON: the format is docs/outlook.schema.json."},
    .options = kOptions,
    .uses = platform::Command::Uses::nothing,
    .run = run_outlook,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::investment
