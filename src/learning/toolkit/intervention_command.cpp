#include "learning/toolkit/intervention_command.hpp"

#include <ostream>
#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "learning/toolkit/intervention_store.hpp"
#include "learning/toolkit/toolkit_file.hpp"
#include "learning/toolkit/toolkit_print_file.hpp"
#include "learning/toolkit/toolkit_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Json;
using platform::Option;
using platform::Transaction;

std::string_view said_in(const Call& call, std::string_view name) {
  const auto option = call.option("--" + std::string(name));
  return option ? option->text : std::string_view();
}

Json list_json(const Toolkit& toolkit) {
  Json items = Json::array();
  for (const ToolkitRow& row : toolkit.proven) items.add(row_json(row));
  for (const ToolkitRow& row : toolkit.ideas) items.add(row_json(row));
  return Json::object({{"interventions", std::move(items)}});
}

// The commands say in options what addresses say in their query; what is no option is not asked.
bool is_option(std::string_view name) { return name != "words" && name != "stage"; }

base::Result<ExitStatus> run_list(const Call& call) {
  auto choice = toolkit_choice([&](std::string_view name) {
    return is_option(name) ? said_in(call, name) : std::string_view();
  });
  if (!choice) return base::fail(std::move(choice));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  if (auto held = check_held(*directory, *choice); !held) return base::fail(std::move(held));
  const Toolkit toolkit = load_toolkit({transaction, *directory}, *choice);
  if (call.given("--json")) {
    call.out << list_json(toolkit).pretty() << '\n';
  } else {
    print_toolkit(toolkit, call.out);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> run_show(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  auto view = load_intervention({.transaction = transaction,
                                 .directory = *directory,
                                 .today = base::london_day(call.world.now())},
                                call.operands[0]);
  if (!view) return base::fail(std::move(view));
  if (call.given("--json")) {
    call.out << intervention_json(*view).pretty() << '\n';
  } else {
    print_intervention(*view, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kJson{.name = "--json", .help = "Prints JSON."};

constexpr Option kListOptions[] = {
    {.name = "--service", .value = "ID", .help = "Only those of this service, such as schools."},
    {.name = "--mission", .value = "ID", .help = "Only those of this mission, such as health."},
    {.name = "--outcome",
     .value = "OUTCOME",
     .help = "Only those with an effect on it: the code of a metric, or the words of an outcome."},
    {.name = "--grade",
     .value = "GRADE",
     .help = "Only those with an effect of this grade: high, moderate, low, very-low, not-graded."},
    {.name = "--cost",
     .value = "BAND",
     .help = "Only those of this unit cost: under-100, under-1000, under-10000, from-10000, "
             "not-published."},
    {.name = "--sort",
     .value = "ORDER",
     .help = "title, grade, studies, cost or -cost; with --outcome also impact."},
    kJson,
};
constexpr Option kShowOptions[] = {kJson};

}  // namespace

const platform::Command kListInterventions{
    .area = "intervention",
    .verb = "list",
    .summary = "Prints what works: impact, cost and security side by side.",
    .description =
        "Prints for each intervention its stage, the cost of one unit, its surest effect in words "
        "and how sure that is. Ideas that nobody has proven come last. With --json, every effect, "
        "as the page of the toolkit shows it.",
    .example = "commonweal intervention list --mission health --sort grade",
    .operands = {},
    .options = kListOptions,
    .uses = platform::Command::Uses::store,
    .run = run_list,
    .right = platform::Right::see_public,
};

const platform::Command kShowIntervention{
    .area = "intervention",
    .verb = "show",
    .summary = "Prints all that is held of one intervention.",
    .description =
        "Prints whom an intervention is for, what it costs, the three Ps, every effect with its "
        "limits and how sure it is, what reaches the same people, and the designs of the studies "
        "behind it. With --json, the versions of its record as well.",
    .example = "commonweal intervention show early-help-hubs",
    .operands = {platform::Operands::Count::one, "INTERVENTION",
                 "The intervention, such as early-help-hubs."},
    .options = kShowOptions,
    .uses = platform::Command::Uses::store,
    .run = run_show,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
