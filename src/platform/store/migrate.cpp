#include "platform/store/migrate.hpp"

#include <algorithm>
#include <iterator>

#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kTable = R"(
  CREATE TABLE migration (
    room {text} NOT NULL,
    number {integer} NOT NULL,
    PRIMARY KEY (room, number)
  ) {keyed})";
constexpr auto kLatest = "SELECT number FROM migration WHERE room = ? ORDER BY number DESC LIMIT 1";
constexpr auto kRooms = "SELECT DISTINCT room FROM migration ORDER BY room";
constexpr auto kAdd = "INSERT INTO migration (room, number) VALUES (?, ?)";

std::int64_t latest(EngineConnection& connection, const std::string& room) {
  if (!has_migrations(connection)) return 0;
  const auto row = connection.prepare(kLatest);
  row->bind_text(1, room);
  return row->step() ? row->integer(0) : 0;
}

[[noreturn]] void refuse_as_newer() {
  throw StoreTooNew(
      "The database was written by a newer version of Commonweal. Use that version or a later "
      "one.");
}

// Tables of a room that this program does not know are a later version's.
void check_rooms(EngineConnection& connection, const std::vector<MigrationSet>& sets) {
  if (!has_migrations(connection)) return;
  const auto row = connection.prepare(kRooms);
  while (row->step()) {
    if (std::ranges::find(sets, row->text(0), &MigrationSet::room) == sets.end()) refuse_as_newer();
  }
}

// Whether a set has a step to run. Throws if the database is ahead.
bool is_behind(EngineConnection& connection, const MigrationSet& set) {
  const auto done = latest(connection, set.room);
  if (done > std::ssize(set.steps)) refuse_as_newer();
  return done < std::ssize(set.steps);
}

void run_steps(const Engine& engine, EngineConnection& connection, const MigrationSet& set) {
  for (const auto& step : set.steps) {
    if (step.number <= latest(connection, set.room)) continue;
    connection.execute(engine.translated(step.sql));
    const auto add = connection.prepare(kAdd);
    add->bind_text(1, set.room);
    add->bind_integer(2, step.number);
    add->step();
  }
}

}  // namespace

bool has_migrations(EngineConnection& connection) {
  return std::ranges::count(connection.tables(), kMigrationTable) == 1;
}

void refuse_newer(EngineConnection& connection, const std::vector<MigrationSet>& sets) {
  check_rooms(connection, sets);
  for (const auto& set : sets) is_behind(connection, set);
}

void migrate(const Engine& engine, EngineConnection& connection,
             const std::vector<MigrationSet>& sets) {
  bool behind = false;
  for (const auto& set : sets) behind |= is_behind(connection, set);
  if (!behind) return;  // Without the writer's lock: most openings find nothing to do.
  connection.begin(Access::write);
  try {
    if (!has_migrations(connection)) connection.execute(engine.translated(kTable));
    for (const auto& set : sets) {
      if (is_behind(connection, set)) run_steps(engine, connection, set);
    }
    connection.commit();
  } catch (...) {
    connection.roll_back();
    throw;
  }
}

}  // namespace commonweal::platform
