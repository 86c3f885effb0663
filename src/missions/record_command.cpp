#include "missions/record_command.hpp"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "missions/about_file.hpp"
#include "missions/changes.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_file.hpp"
#include "missions/record_store.hpp"
#include "platform/cli/xlsx_option.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::Command;
using platform::ExitStatus;
using platform::Option;
using platform::Transaction;

template <RecordKind kind>
base::Result<ExitStatus> import_records(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  auto records = read_records(kind, call.operands[0], call.in);
  if (!records) return base::fail(std::move(records));

  Transaction transaction(*store, Access::write);
  const std::string name(table_of(kind).name);
  auto changes =
      put_records(transaction, kind, *records,
                  {.at = call.world.now(), .actor = call.world.actor, .action = name + " import"});
  if (!changes) return base::fail(std::move(changes));
  if (auto sound = check_references(transaction); !sound) return base::fail(std::move(sound));
  if (call.given("--dry-run")) {
    call.out << "A dry run: nothing was written.\n";
  } else {
    transaction.commit();
  }
  print_changes(name + " records", *changes, call.out);
  return ExitStatus::done;
}

base::Result<ExitStatus> write_workbook(RecordKind kind, const std::vector<Record>& records,
                                        const Call& call) {
  auto sheet = records_sheet(kind, records);
  sheet.about = about_lines({}, {}, "commonweal " + std::string(table_of(kind).name) + " export");
  return platform::write_xlsx(call, sheet);
}

template <RecordKind kind>
base::Result<ExitStatus> export_records(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto records = records_of(transaction, kind);
  if (call.given("--xlsx")) return write_workbook(kind, records, call);
  write_records(kind, records, call.out);
  return ExitStatus::done;
}

constexpr Option kImportOptions[] = {
    {.name = "--dry-run", .help = "Says what would change, and changes nothing."},
};

constexpr Option kExportOptions[] = {
    platform::kXlsxOption,
};

struct Words {
  std::string_view area;
  std::string_view import_summary;
  std::string_view import_description;
  std::string_view import_example;
  std::string_view export_summary;
  std::string_view export_example;
};

template <RecordKind kind>
constexpr Command import_command(const Words& words) {
  return {.area = words.area,
          .verb = "import",
          .summary = words.import_summary,
          .description = words.import_description,
          .example = words.import_example,
          .operands =
              {platform::Operands::Count::one, "FILE",
               "A CSV file or an .xlsx workbook in the layout that export prints; - is standard "
               "input."},
          .options = kImportOptions,
          .uses = Command::Uses::store_to_write,
          .run = import_records<kind>,
          .right = platform::Right::administer};
}

template <RecordKind kind>
constexpr Command export_command(const Words& words) {
  return {.area = words.area,
          .verb = "export",
          .summary = words.export_summary,
          .description = "Prints the current version of each, in the columns that import reads.",
          .example = words.export_example,
          .operands = {},
          .options = kExportOptions,
          .uses = Command::Uses::store,
          .run = export_records<kind>,
          .right = platform::Right::see_public};
}

constexpr Words kMissions{
    "mission",
    "Takes missions in from a CSV file or a workbook.",
    "Adds missions that are new, and a version of those that differ. Nothing is overwritten.",
    "commonweal mission import missions.csv",
    "Prints the missions as CSV, or writes them as a workbook.",
    "commonweal mission export"};
constexpr Words kBodies{
    "body",
    "Takes bodies in from a CSV file or a workbook.",
    "Adds bodies that are new, and a version of those that differ. A body's parent may be in the "
    "same file.",
    "commonweal body import bodies.csv",
    "Prints the bodies as CSV, or writes them as a workbook.",
    "commonweal body export"};
constexpr Words kSources{
    "source",
    "Takes sources in from a CSV file or a workbook.",
    "Adds sources of figures that are new, and a version of those that differ.",
    "commonweal source import sources.csv",
    "Prints the sources as CSV, or writes them as a workbook.",
    "commonweal source export"};
constexpr Words kMetrics{
    "metric",
    "Takes metrics in from a CSV file or a workbook.",
    "Adds metrics that are new, and a version of those that differ. The kind of a metric's periods "
    "cannot change.",
    "commonweal metric import metrics.csv",
    "Prints the metrics as CSV, or writes them as a workbook.",
    "commonweal metric export"};
constexpr Words kReplays{
    "replay",
    "Takes the questions that metrics' pages open with in from a CSV file or a workbook.",
    "Adds standing replays that are new, and a version of those that differ.",
    "commonweal replay import replays.csv",
    "Prints the standing replays as CSV, or writes them as a workbook.",
    "commonweal replay export"};
constexpr Words kServices{"service",
                          "Takes services in from a CSV file or a workbook.",
                          "Adds services that are new, and a version of those that differ. Metrics "
                          "name their service by its title.",
                          "commonweal service import services.csv",
                          "Prints the services as CSV, or writes them as a workbook.",
                          "commonweal service export"};
constexpr Words kTargets{
    "target",
    "Takes targets in from a CSV file or a workbook.",
    "Adds targets that are new, and a version of those that differ: a target that moved keeps what "
    "it was, and its page shows both. Its metric and body cannot change.",
    "commonweal target import targets.csv",
    "Prints the targets as CSV, or writes them as a workbook.",
    "commonweal target export"};
constexpr Words kAllowances{"allowance",
                            "Takes allowances in from a CSV file or a workbook.",
                            "Adds the interim limits on the way to targets that are new, and a "
                            "version of those that differ.",
                            "commonweal allowance import allowances.csv",
                            "Prints the allowances as CSV, or writes them as a workbook.",
                            "commonweal allowance export"};
constexpr Words kAsks{"ask",
                      "Takes asks in from a CSV file or a workbook.",
                      "Adds what bodies are asked to answer for, and a version of what differs. "
                      "Nothing is deleted: an ask that no longer stands is withdrawn.",
                      "commonweal ask import asks.csv",
                      "Prints the asks as CSV, or writes them as a workbook.",
                      "commonweal ask export"};

}  // namespace

const Command kImportMissions = import_command<RecordKind::mission>(kMissions);
const Command kImportBodies = import_command<RecordKind::body>(kBodies);
const Command kImportSources = import_command<RecordKind::source>(kSources);
const Command kImportMetrics = import_command<RecordKind::metric>(kMetrics);
const Command kImportReplays = import_command<RecordKind::replay>(kReplays);
const Command kImportServices = import_command<RecordKind::service>(kServices);
const Command kImportTargets = import_command<RecordKind::target>(kTargets);
const Command kImportAllowances = import_command<RecordKind::allowance>(kAllowances);
const Command kImportAsks = import_command<RecordKind::ask>(kAsks);

const Command kExportMissions = export_command<RecordKind::mission>(kMissions);
const Command kExportBodies = export_command<RecordKind::body>(kBodies);
const Command kExportSources = export_command<RecordKind::source>(kSources);
const Command kExportMetrics = export_command<RecordKind::metric>(kMetrics);
const Command kExportReplays = export_command<RecordKind::replay>(kReplays);
const Command kExportServices = export_command<RecordKind::service>(kServices);
const Command kExportTargets = export_command<RecordKind::target>(kTargets);
const Command kExportAllowances = export_command<RecordKind::allowance>(kAllowances);
const Command kExportAsks = export_command<RecordKind::ask>(kAsks);

}  // namespace commonweal::missions
