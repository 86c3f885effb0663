#include "missions/observation_command.hpp"

#include <functional>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "missions/about_file.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/changes.hpp"
#include "missions/import_preview_file.hpp"
#include "missions/layout_command.hpp"
#include "missions/observation_file.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/observation_sheet_file.hpp"
#include "missions/observation_store.hpp"
#include "platform/cli/giving_way.hpp"
#include "platform/cli/xlsx_option.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Option;
using platform::Store;
using platform::Transaction;

Catalogue catalogue_in(Store& store) {
  Transaction transaction(store, Access::read);
  return load_catalogue(transaction);
}

base::Result<ExitStatus> preview(Store& store, const SortedObservations& observations,
                                 const Catalogue& catalogue, const Call& call) {
  Transaction transaction(store, Access::read);
  const auto preview = preview_import(transaction, observations, catalogue);
  if (call.given("--json")) {
    call.out << preview_json(preview).pretty() << '\n';
  } else {
    call.out << "A dry run: nothing was written.\n";
    print_preview(preview, call.out);
  }
  return ExitStatus::done;
}

void print(const Changes& changes, const Call& call) {
  if (call.given("--json")) {
    call.out << changes_json(changes).pretty() << '\n';
  } else {
    print_changes("observations", changes, call.out);
  }
}

// A job writes what its asker may write, body by body; at the shell, whoever opens the database may
// write all.
std::function<bool(std::string_view)> may_write_rule(const Call& call) {
  if (!call.world.may) return nullptr;
  return [&call](std::string_view body) { return call.may(platform::Right::write_figures, body); };
}

// Tells of the rows that were read or written; how many there will be is not known before.
std::function<void(std::int64_t)> telling(const Call& call, std::string_view doing) {
  return [&call, doing](std::int64_t rows) {
    const auto number = base::grouped(static_cast<double>(rows));
    call.progress(rows, 0, std::string(doing) + ": " + number + " rows so far");
  };
}

// A line for each publisher's file: as what it was read, and what was left out.
std::function<void(const ReadByLayout&)> telling_of_layouts(const Call& call) {
  return
      [&call](const ReadByLayout& read) { call.err << "commonweal: " << sentence(read) << '\n'; };
}

// Null where none is named: each file's own is recognised.
base::Result<const Layout*> layout_of(const Call& call) {
  const auto named = call.option("--layout");
  return named ? layout_in(*named) : nullptr;
}

// Parsed, checked and sorted first; only then is the writers' lock taken, and for a dry run never.
base::Result<ExitStatus> import_files(const Call& call) {
  auto layout = layout_of(call);
  if (!layout) return base::fail(std::move(layout));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  const Catalogue catalogue = catalogue_in(*store);
  auto observations = sorted_observations({call.operands, call.in},
                                          {.catalogue = catalogue,
                                           .may_write = may_write_rule(call),
                                           .layout = *layout,
                                           .read_by_layout = telling_of_layouts(call)},
                                          {.progress = telling(call, "Reading the figures")});
  if (!observations) return base::fail(std::move(observations));
  if (call.given("--dry-run")) return preview(*store, *observations, catalogue, call);
  Transaction transaction(*store, Access::write);
  const auto changes = import_observations(
      transaction, *observations,
      {.at = call.world.now(), .actor = call.world.actor, .action = "observation import"},
      telling(call, "Writing the figures"));
  transaction.commit();
  print(changes, call);
  return ExitStatus::done;
}

base::Result<ExitStatus> run_import(const Call& call) {
  const auto layout = call.option("--layout");
  if (layout && layout->text == "help") {
    print_layouts(call.out);
    return ExitStatus::done;
  }
  return platform::giving_way([&call] { return import_files(call); });
}

std::optional<std::string> text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::optional<std::string>(given->text) : std::nullopt;
}

void check_there(Transaction& transaction, RecordKind kind, std::string_view option,
                 const std::optional<std::string>& code, base::Problems& problems) {
  if (!code || record_id(transaction, kind, *code)) return;
  problems.add({.place = std::string(option),
                .what = "There is no " + std::string(table_of(kind).name) + " \"" + *code + "\"."});
}

std::vector<Source> sources_of(Transaction& transaction,
                               const std::vector<FiledObservation>& observations) {
  std::set<std::string> codes;
  for (const auto& filed : observations) {
    if (!filed.observation.source.empty()) codes.insert(filed.observation.source);
  }
  std::vector<Source> sources;
  for (const auto& code : codes) sources.push_back(load_source(transaction, code).value());
  return sources;
}

// The words that ask for the same figures again.
std::string export_words(const Call& call) {
  std::string words = "commonweal observation export";
  for (const auto* option : {"--metric", "--body", "--known-on"}) {
    if (const auto given = text_of(call, option)) words += ' ' + std::string(option) + ' ' + *given;
  }
  return words;
}

base::Result<ExitStatus> write_workbook(Transaction& transaction,
                                        const std::vector<FiledObservation>& observations,
                                        const KnownOn& known_on, const Call& call) {
  auto sheet = observations_sheet(observations);
  sheet.about = about_lines(sources_of(transaction, observations), known_on, export_words(call));
  return platform::write_xlsx(call, sheet);
}

base::Result<ExitStatus> export_observations(const Call& call) {
  const auto day = call.option("--known-on");
  auto known_on = day ? known_on_in(*day) : KnownOn{};
  if (!known_on) return base::fail(std::move(known_on));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const ObservationFilter filter{.metric = text_of(call, "--metric"),
                                 .body = text_of(call, "--body")};
  base::Problems problems;
  check_there(transaction, RecordKind::metric, "--metric", filter.metric, problems);
  check_there(transaction, RecordKind::body, "--body", filter.body, problems);
  if (!problems.empty()) return std::move(problems).fail(base::ErrorCode::not_found);
  const auto observations = all_observations(transaction, filter, *known_on);
  if (const auto path = call.option("--xlsx")) {
    return write_workbook(transaction, observations, *known_on, call);
  }
  write_observations(observations, call.out);
  return ExitStatus::done;
}

constexpr Option kImportOptions[] = {
    {.name = "--layout",
     .value = "NAME",
     .help = "The publisher's layout that the files have, where their columns do not tell; help "
             "lists them."},
    {.name = "--dry-run",
     .help = "Says what would change, with the first figures of it, and changes nothing."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kExportOptions[] = {
    {.name = "--metric", .value = "ID", .help = "Only this metric, such as nhs-waiting-list."},
    {.name = "--body", .value = "ID", .help = "Only this body, such as E92000001."},
    {.name = "--known-on",
     .value = "DAY",
     .help = "As known at the end of this day in London, such as 2026-05-01."},
    platform::kXlsxOption,
};

}  // namespace

const platform::Command kImportObservations{
    .area = "observation",
    .verb = "import",
    .summary = "Takes observations in from CSV files and workbooks.",
    .description =
        "Reads all files, checks them, and writes them in one transaction: all or nothing. The "
        "columns are metric, body, period and value and, where a file has them, lower, upper, "
        "numerator, denominator, status, reason, source and rows. A figure that differs from the "
        "one known is "
        "kept as a new revision; one that does not changes nothing. A publisher's file is read as "
        "it "
        "is where its columns are those of a layout that \"layout list\" names; rows of bodies "
        "that are not held are left out and counted. A file may have any size: what finds no room "
        "in memory waits in the folder of temporary files, which TMPDIR names.",
    .example = "commonweal observation import observations.csv --dry-run",
    .operands = {platform::Operands::Count::one_or_more, "FILE",
                 "A CSV file of observations, or an .xlsx workbook: its first sheet, or the one "
                 "that FILE#SHEET names; - is standard input."},
    .options = kImportOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = run_import,
    .right = platform::Right::write_figures,
};

const platform::Command kExportObservations{
    .area = "observation",
    .verb = "export",
    .summary = "Prints observations as CSV, or writes them as a workbook.",
    .description =
        "Prints the latest revision of every observation, in the order of metric, body and period, "
        "in the columns that import reads. With --known-on, the revisions that were the latest at "
        "the end of that day.",
    .example = "commonweal observation export --metric nhs-waiting-list",
    .operands = {},
    .options = kExportOptions,
    .uses = platform::Command::Uses::store,
    .run = export_observations,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
