#include "missions/boundary_command.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "missions/boundary_file.hpp"
#include "missions/boundary_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Transaction;

constexpr std::size_t kNamed = 5;

// What the licence asks to be said, which no file says of itself.
void attribute(std::vector<Boundary>& boundaries, const Call& call) {
  const auto attribution = call.option("--attribution");
  if (!attribution) return;
  for (auto& it : boundaries) it.attribution = attribution->text;
}

// Those of bodies that are held, and the codes of the others.
struct Sorted {
  std::vector<Boundary> held;
  std::vector<std::string> others;
};

Sorted sorted(std::vector<Boundary> boundaries, Transaction& transaction) {
  const auto bodies = record_ids(transaction, RecordKind::body);
  Sorted sorted;
  for (auto& it : boundaries) {
    if (bodies.contains(it.body)) {
      sorted.held.push_back(std::move(it));
    } else {
      sorted.others.push_back(it.body);
    }
  }
  return sorted;
}

// "E07000004, E07000005 and 62 more".
std::string first_of(const std::vector<std::string>& codes) {
  std::string list;
  for (std::size_t at = 0; at < std::min(codes.size(), kNamed); ++at) {
    list += (at == 0 ? "" : ", ") + codes[at];
  }
  if (codes.size() <= kNamed) return list;
  return list + " and " + std::to_string(codes.size() - kNamed) + " more";
}

base::Result<ExitStatus> none_held(const Call& call, const Sorted& sorted) {
  std::vector<base::Problem> problems;
  problems.push_back(
      {call.operands[0], "None of its areas is a body that is held: " + first_of(sorted.others) +
                             ". Import the bodies first, or name another property with --code."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

base::Result<ExitStatus> import_boundaries(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  auto boundaries =
      read_boundaries(call.operands[0], std::string(call.field("--code").text), call.in);
  if (!boundaries) return base::fail(std::move(boundaries));
  attribute(*boundaries, call);

  Transaction transaction(*store, Access::write);
  const Sorted sorted = missions::sorted(*std::move(boundaries), transaction);
  if (sorted.held.empty()) return none_held(call, sorted);
  auto changes = put_boundaries(
      transaction, sorted.held,
      {.at = call.world.now(), .actor = call.world.actor, .action = "boundary import"});
  if (!changes) return base::fail(std::move(changes));
  if (!sorted.others.empty()) {
    call.err << "commonweal: " << sorted.others.size()
             << " areas of the file are no body that is held, and were left out: "
             << first_of(sorted.others) << ".\n";
  }
  if (call.given("--dry-run")) {
    call.out << "A dry run: nothing was written.\n";
  } else {
    transaction.commit();
  }
  print_changes("boundaries", *changes, call.out);
  return ExitStatus::done;
}

base::Result<ExitStatus> export_boundaries(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  call.out << boundaries_text(all_boundaries(transaction));
  return ExitStatus::done;
}

constexpr platform::Option kImportOptions[] = {
    {.name = "--code",
     .value = "PROPERTY",
     .help = "The property of an area that holds the code of its body.",
     .need = platform::Option::Need::required},
    {.name = "--attribution",
     .value = "TEXT",
     .help = "What the licence of the file asks to be said beside its maps."},
    {.name = "--dry-run", .help = "Says what would change, and changes nothing."},
};

}  // namespace

const platform::Command kImportBoundaries{
    .area = "boundary",
    .verb = "import",
    .summary = "Takes the boundaries of bodies in from a GeoJSON file, for the maps.",
    .description =
        "Keeps the boundary of each body that is held, simplified by at most 50 metres so that "
        "neighbours still share their borders: those that are new, and a version of those that "
        "differ. Says which areas of the file are no body that is held. Where the boundaries of "
        "nine in ten councils are held, the page of an area has a map of them in place of the "
        "tiles.",
    .example = "commonweal boundary import councils.geojson --code CTYUA24CD",
    .operands = {platform::Operands::Count::one, "FILE",
                 "A GeoJSON file of areas in degrees (WGS 84); - is standard input."},
    .options = kImportOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = import_boundaries,
    .right = platform::Right::administer,
};

const platform::Command kExportBoundaries{
    .area = "boundary",
    .verb = "export",
    .summary = "Prints the boundaries that are held as GeoJSON.",
    .description =
        "Prints the current boundary of each body, with its code in the property \"code\", as "
        "import reads it.",
    .example = "commonweal boundary export",
    .operands = {},
    .options = {},
    .uses = platform::Command::Uses::store,
    .run = export_boundaries,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
