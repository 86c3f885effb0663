#include "missions/tile_store.hpp"

#include "missions/missions_fixture.hpp"
#include "missions/problems_fixture.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

struct TileStore : MissionsFixture {
  TileStore() { given_records(); }

  base::Result<Changes> put(const std::vector<Tile>& tiles) {
    platform::Transaction transaction(store, platform::Access::write);
    auto changes = put_tiles(transaction, tiles, act_of("test"));
    if (changes) transaction.commit();
    return changes;
  }
  std::vector<Tile> kept(std::string_view map) {
    platform::Transaction transaction(store, platform::Access::read);
    return tiles_of(transaction, map);
  }
};

const Tile kEngland{"nations", "E92000001", "Eng", 3, 4};

TEST_F(TileStore, GivesBackTheTilesOfAMap) {
  EXPECT_EQ(put({kEngland}).value().added, 1);
  EXPECT_EQ(kept("nations"), std::vector{kEngland});
  EXPECT_EQ(kept("councils"), std::vector<Tile>{});
}

TEST_F(TileStore, KeepsTheTileOfBeforeAndGivesTheLatest) {
  put({kEngland}).value();
  EXPECT_EQ(put({kEngland}).value().unchanged, 1);
  auto moved = kEngland;
  moved.row = 5;
  EXPECT_EQ(put({moved}).value().changed, 1);
  EXPECT_EQ(kept("nations"), std::vector{moved});
  EXPECT_EQ(rows("SELECT CAST(count(*) AS TEXT) FROM tile"), "2\n");
}

TEST_F(TileStore, IsAccountedForByTheAudit) {
  put({kEngland}).value();
  {
    platform::Transaction transaction(store, platform::Access::read);
    EXPECT_TRUE(platform::verify_audit(transaction).holds());
  }
  platform::Transaction transaction(store, platform::Access::write);
  transaction.prepare("UPDATE tile SET tile_row = 9").run();
  EXPECT_FALSE(platform::verify_audit(transaction).holds());
}

TEST_F(TileStore, RefusesATileOfNoBody) {
  EXPECT_EQ(told(put({{"councils", "E06000009", "Bpl", 3, 4}})),
            "E06000009: It has a tile, but there is no such body.\n");
}

}  // namespace
}  // namespace commonweal::missions
