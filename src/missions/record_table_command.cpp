#include "missions/record_table_command.hpp"

#include "missions/record_words.hpp"

namespace commonweal::missions {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Transaction;

namespace {

AlsoChecks references_of_today(platform::Store& store, const RecordTable& table) {
  Transaction transaction(store, Access::read);
  return reference_check(transaction, table);
}

}  // namespace

base::Result<ExitStatus> import_records(const Call& call, const RecordTable& table,
                                        ChecksRecords check) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  auto records = read_records(table, call.operands[0], call.in, references_of_today(*store, table));
  if (!records) return base::fail(std::move(records));

  Transaction transaction(*store, Access::write);
  const std::string name(table.name);  // As the audit names it.
  auto changes =
      put_records(transaction, table, *records,
                  {.at = call.world.now(), .actor = call.world.actor, .action = name + " import"});
  if (!changes) return base::fail(std::move(changes));
  if (auto sound = check(transaction); !sound) return base::fail(std::move(sound));
  if (call.given("--dry-run")) {
    call.out << "A dry run: nothing was written.\n";
  } else {
    transaction.commit();
  }
  print_changes(words_of(table) + " records", *changes, call.out);
  return ExitStatus::done;
}

base::Result<ExitStatus> export_records(const Call& call, const RecordTable& table) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto records = records_of(transaction, table);
  if (!call.given("--xlsx")) {
    write_records(table, records, call.out);
    return ExitStatus::done;
  }
  auto sheet = records_sheet(table, records);
  sheet.about = about_lines({}, {}, "commonweal " + std::string(table.name) + " export");
  return platform::write_xlsx(call, sheet);
}

}  // namespace commonweal::missions
