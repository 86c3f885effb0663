#include "platform/backup/backup.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "platform/backup/tables.hpp"
#include "platform/backup/whole_file.hpp"
#include "platform/store/sqlite_engine.hpp"

namespace commonweal::platform {
namespace {

using Copied = std::vector<CopiedTable>;

std::string sqlite_url(const std::filesystem::path& file) { return "sqlite:" + file.string(); }

tl::unexpected<base::Error> refuse_to_replace(const std::filesystem::path& file) {
  return base::fail(base::ErrorCode::conflict,
                    "There is a file " + file.string() +
                        " already. Name another, or say --replace to write over it.");
}

bool are_alike(const std::vector<MigrationSet>& one, const std::vector<MigrationSet>& other) {
  return std::ranges::equal(one, other, [](const auto& a, const auto& b) {
    return a.room == b.room && a.steps.size() == b.steps.size();
  });
}

Copied copy(Transaction& from, Transaction& to, const std::vector<TableToCopy>& tables) {
  Copied copied;
  for (const auto& table : tables) copied.push_back({table.name, copy_rows(from, to, table)});
  return copied;
}

Copied write_part(Store& store, const std::vector<MigrationSet>& sets,
                  const std::filesystem::path& part) {
  Transaction from(store, Access::read);
  Store backup = Store::open(sqlite_url(part), steps_had(from, sets)).value();
  Transaction to(backup, Access::write);
  const auto tables = tables_to_copy(to);
  auto copied = copy(from, to, tables);
  to.commit();
  return copied;
}

tl::unexpected<base::Error> refuse_as_backup(const std::filesystem::path& file,
                                             std::string_view why) {
  return base::fail(base::ErrorCode::invalid_input,
                    file.string() + " is not a whole backup: " + std::string(why) +
                        " Use another, and keep this one to look at.");
}

// Every page and every index, and that nothing refers to what is not there.
bool is_sound(Transaction& backup) {
  auto pages = backup.prepare("PRAGMA integrity_check");
  if (!pages.next() || pages.text(0) != "ok") return false;
  return !backup.prepare("PRAGMA foreign_key_check").next();
}

// A file that is cut short or altered fails at any step of opening or reading it.
base::Result<Store> open_backup(const std::filesystem::path& file,
                                const std::vector<MigrationSet>& sets) {
  if (!std::filesystem::exists(file)) {
    return base::fail(base::ErrorCode::not_found, "There is no file " + file.string() + '.');
  }
  try {
    auto backup = Store::open(sqlite_url(file), sets, Opening::only_to_read);
    if (!backup) return refuse_as_backup(file, "it holds nothing of Commonweal.");
    Transaction transaction(*backup, Access::read);
    if (is_sound(transaction)) return backup;
  } catch (const StoreTooNew&) {
    throw;
  } catch (const StoreUnavailable&) {
    throw;
  } catch (const StoreFailure& failure) {
    return refuse_as_backup(file, failure.what());
  }
  return refuse_as_backup(file, "what it holds does not fit together.");
}

tl::unexpected<base::Error> refuse_to_fill(std::string_view what) {
  return base::fail(base::ErrorCode::conflict,
                    "The database " + std::string(what) + " Restore into one that is new.");
}

base::Result<void> check_empty(Transaction& database, const std::vector<TableToCopy>& tables) {
  const auto there = database.tables();
  if (there.size() != tables.size()) {
    return refuse_to_fill("holds tables that the backup does not have.");
  }
  for (const auto& table : there) {
    if (count_rows(database, table) > 0) return refuse_to_fill("holds rows already.");
  }
  return {};
}

// One that is as the backup is: made so if it is new.
base::Result<Store> open_alike(std::string_view url, const std::vector<MigrationSet>& sets,
                               const std::vector<MigrationSet>& had) {
  if (auto there = Store::open(url, sets, Opening::only_to_read)) {
    Transaction transaction(*there, Access::read);
    if (!are_alike(steps_had(transaction, sets), had)) {
      return refuse_to_fill("has the tables of another version than the backup.");
    }
  }
  return Store::open(url, had);
}

void check_counts(Transaction& restored, const Copied& copied) {
  for (const auto& [table, rows] : copied) CW_CHECK(count_rows(restored, table) == rows);
}

base::Result<Copied> fill(Transaction& from, Store& database, const RestoreCheck& check) {
  Transaction to(database, Access::write);
  const auto tables = tables_to_copy(from);
  if (auto empty = check_empty(to, tables); !empty) return base::fail(std::move(empty));
  auto copied = copy(from, to, tables);
  check_counts(to, copied);
  if (auto sound = check(to); !sound) return base::fail(std::move(sound));
  to.commit();
  return copied;
}

}  // namespace

base::Result<Copied> back_up(Store& store, const std::vector<MigrationSet>& sets,
                             const std::filesystem::path& file, ExistingFile existing) {
  const bool replaces = existing == ExistingFile::replace;
  if (!replaces && std::filesystem::exists(file)) return refuse_to_replace(file);
  WholeFile whole(file);
  auto copied = write_part(store, sets, whole.part());
  seal_sqlite_file(whole.part().string());
  if (replaces) {
    whole.keep();
  } else if (!whole.keep_unless_there()) {
    return refuse_to_replace(file);
  }
  return copied;
}

base::Result<Copied> restore(const std::filesystem::path& file, std::string_view url,
                             const std::vector<MigrationSet>& sets, const RestoreCheck& check) {
  auto backup = open_backup(file, sets);
  if (!backup) return base::fail(std::move(backup));
  Transaction from(*backup, Access::read);
  auto database = open_alike(url, sets, steps_had(from, sets));
  if (!database) return base::fail(std::move(database));
  auto copied = fill(from, *database, check);
  if (!copied) return copied;
  if (auto up_to_date = Store::open(url, sets); !up_to_date)
    return base::fail(std::move(up_to_date));
  return copied;
}

}  // namespace commonweal::platform
