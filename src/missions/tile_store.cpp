#include "missions/tile_store.hpp"

#include <map>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;
using platform::Transaction;

constexpr auto kAdd =
    "INSERT INTO tile (row_id, body_id, map, label, tile_column, tile_row) "
    "VALUES (?, ?, ?, ?, ?, ?)";

constexpr auto kCurrent =
    "SELECT t.map, r.code, t.label, t.tile_column, t.tile_row "
    "FROM record r JOIN tile t ON t.body_id = r.id "
    "WHERE t.row_id = (SELECT max(v.row_id) FROM tile v WHERE v.body_id = r.id) ORDER BY r.code";

std::vector<Tile> all_tiles(Transaction& transaction) {
  std::vector<Tile> tiles;
  auto row = transaction.prepare(kCurrent);
  while (row.next()) {
    tiles.push_back({.map = row.text(0),
                     .body = row.text(1),
                     .label = row.text(2),
                     .column = static_cast<int>(row.integer(3)),
                     .row = static_cast<int>(row.integer(4))});
  }
  return tiles;
}

void add(const Tile& tile, RecordId body, platform::AuditedRows& audited, Statement& statement) {
  const auto row_id = audited.next_id();
  const auto body_id = static_cast<std::int64_t>(body);
  const auto column = static_cast<std::int64_t>(tile.column);
  const auto row = static_cast<std::int64_t>(tile.row);
  audited.digest()
      .add(row_id)
      .add(body_id)
      .add(std::string_view(tile.map))
      .add(std::string_view(tile.label))
      .add(column)
      .add(row);
  statement.bind(row_id).bind(body_id).bind(tile.map).bind(tile.label).bind(column).bind(row).run();
}

}  // namespace

base::Result<Changes> put_tiles(Transaction& transaction, const std::vector<Tile>& tiles,
                                const platform::Act& act) {
  const auto bodies = record_ids(transaction, RecordKind::body);
  std::map<std::string, Tile> known;
  for (auto& tile : all_tiles(transaction)) known.emplace(tile.body, std::move(tile));
  platform::AuditedRows audited(transaction, "tile");
  auto statement = transaction.prepare(kAdd);
  base::Problems problems;
  Changes changes;
  for (const Tile& tile : tiles) {
    const auto body = bodies.find(tile.body);
    const auto before = known.find(tile.body);
    if (body == bodies.end()) {
      problems.add({.place = tile.body, .what = "It has a tile, but there is no such body."});
    } else if (before != known.end() && before->second == tile) {
      ++changes.unchanged;
    } else {
      ++(before == known.end() ? changes.added : changes.changed);
      add(tile, body->second, audited, statement);
    }
  }
  if (!problems.empty()) return std::move(problems).fail(base::ErrorCode::not_found);
  std::move(audited).record(act);
  return changes;
}

std::vector<Tile> tiles_of(Transaction& transaction, std::string_view map) {
  auto tiles = all_tiles(transaction);
  std::erase_if(tiles, [map](const Tile& tile) { return tile.map != map; });
  return tiles;
}

}  // namespace commonweal::missions
