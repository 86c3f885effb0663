#include "app/backup_command.hpp"

#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "app/schema.hpp"
#include "base/problems.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/backup/backup.hpp"

namespace commonweal::app {
namespace {

using platform::Call;
using platform::ExitStatus;

std::vector<platform::MigrationSet> schema_of(const Call& call) {
  return record_schema(std::filesystem::path(call.world.share) / "migrations");
}

void print_copied(const std::vector<platform::CopiedTable>& tables, std::ostream& out) {
  for (const auto& [name, rows] : tables) out << name << ": " << rows << '\n';
}

// As it is: a backup before an upgrade must not be the upgrade.
base::Result<ExitStatus> run_backup(const Call& call) {
  auto store = call.world.open_store(call.field("--db").text, platform::Opening::only_to_read);
  if (!store) return base::fail(std::move(store));
  const auto existing =
      call.given("--replace") ? platform::ExistingFile::replace : platform::ExistingFile::refuse;
  const auto copied = platform::back_up(*store, schema_of(call), call.operands[0], existing);
  if (!copied) return tl::unexpected(copied.error());
  print_copied(*copied, call.out);
  return ExitStatus::done;
}

// Before any of it is kept.
base::Result<void> check_audit(platform::Transaction& transaction) {
  const auto verdict = platform::verify_audit(transaction);
  base::Problems problems;
  for (const auto& finding : verdict.findings.listed()) problems.add({"", finding.what});
  if (problems.empty()) return {};
  problems.add({"",
                "The audit does not hold, so nothing was restored. --unverified restores all "
                "the same."});
  return std::move(problems).fail(base::ErrorCode::conflict);
}

base::Result<void> check_nothing(platform::Transaction&) { return {}; }

base::Result<ExitStatus> run_restore(const Call& call) {
  const auto check = call.given("--unverified") ? check_nothing : check_audit;
  const auto copied =
      platform::restore(call.operands[0], call.field("--db").text, schema_of(call), check);
  if (!copied) return tl::unexpected(copied.error());
  print_copied(*copied, call.out);
  return ExitStatus::done;
}

constexpr platform::Option kBackupOptions[] = {
    {.name = "--replace", .help = "Writes over FILE if it is there."},
};

constexpr platform::Option kRestoreOptions[] = {
    {.name = "--unverified", .help = "Restores though the audit does not hold."},
};

}  // namespace

const platform::Command kBackup{
    .verb = "backup",
    .summary = "Copies the database into one file.",
    .description =
        "Writes every row of the database, as it is at one moment, into FILE, while others go on "
        "writing. FILE is an SQLite database whichever engine the database has, is for you alone "
        "to "
        "read, and is there only when it is whole. Prints the rows of each table. What the service "
        "needs only while it works, such as who is signed in, is not in it.",
    .example = "commonweal backup commonweal-2026-05-01.backup",
    .operands = {platform::Operands::Count::one, "FILE", "The file to write."},
    .options = kBackupOptions,
    .uses = platform::Command::Uses::store,
    .run = run_backup,
    .right = platform::Right::administer,
};

const platform::Command kRestore{
    .verb = "restore",
    .summary = "Fills an empty database from a backup.",
    .description =
        "Puts every row of a backup into a database that is new or holds no rows, all or nothing, "
        "verifies the audit before any of it is kept, and brings the database up to date. The "
        "database may have the other engine than the one that was "
        "backed up, so this is also how to move from one to the other. Prints the rows of each "
        "table. Refuses a file that was cut short or damaged, one that a newer version wrote, and "
        "a "
        "database that holds anything.",
    .example = "commonweal restore commonweal-2026-05-01.backup --db sqlite:var/restored.db",
    .operands = {platform::Operands::Count::one, "FILE", "A file that backup wrote."},
    .options = kRestoreOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = run_restore,
    .right = platform::Right::administer,
};

}  // namespace commonweal::app
