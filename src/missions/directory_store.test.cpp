#include "missions/directory_store.hpp"

#include "missions/missions_fixture.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

struct DirectoryStore : MissionsFixture {
  std::shared_ptr<const Directory> kept() {
    platform::Transaction transaction(store, platform::Access::read);
    return keeper.directory(transaction);
  }
  DirectoryKeeper keeper;
};

TEST_F(DirectoryStore, IsEmptyBeforeAnythingIsWritten) {
  EXPECT_TRUE(kept()->bodies().empty());
  EXPECT_EQ(kept(), kept());
}

TEST_F(DirectoryStore, ReadsRecordsAgainOnlyAfterSomeWereWritten) {
  given_records();
  const auto first = kept();
  EXPECT_EQ(first->find_body("E92000001")->name, "England");
  EXPECT_EQ(kept(), first);
  given({{"waiting-list", "E92000001", waiting_observations().front()}});
  EXPECT_EQ(kept(), first);
  given(RecordKind::body, {sound_but(RecordKind::body, "name", "Loegria")});
  EXPECT_EQ(kept()->find_body("E92000001")->name, "Loegria");
  EXPECT_EQ(first->find_body("E92000001")->name, "England");
}

TEST(DirectoryKeeper, GivesAnOlderViewItsOwnRecordsAndKeepsTheNewer) {
  const platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), real_schema()).value();
  const auto given_mission = [&](std::string title) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto record = sound_but(RecordKind::mission, "title", std::move(title));
    ASSERT_TRUE(put_records(transaction, RecordKind::mission, {record}, act_of("test")));
    transaction.commit();
  };
  given_mission("Health");
  platform::Transaction older(store, platform::Access::read);
  older.prepare("SELECT count(*) FROM audit ORDER BY 1").next();  // From here its view stands.
  given_mission("Health for all");

  DirectoryKeeper keeper;
  platform::Transaction newer(store, platform::Access::read);
  const auto now = keeper.directory(newer);
  EXPECT_EQ(now->missions().front().title, "Health for all");
  EXPECT_EQ(keeper.directory(older)->missions().front().title, "Health");
  EXPECT_EQ(keeper.directory(newer), now);
}

}  // namespace
}  // namespace commonweal::missions
