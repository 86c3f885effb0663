#include "missions/boundary_store.hpp"

#include "missions/missions_fixture.hpp"
#include "missions/problems_fixture.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

struct BoundaryStore : MissionsFixture {
  BoundaryStore() { given_records(); }

  base::Result<Changes> put(const std::vector<Boundary>& boundaries) {
    platform::Transaction transaction(store, platform::Access::write);
    auto changes = put_boundaries(transaction, boundaries, act_of("test"));
    if (changes) transaction.commit();
    return changes;
  }
  std::vector<Boundary> kept() {
    platform::Transaction transaction(store, platform::Access::read);
    return all_boundaries(transaction);
  }
  std::int64_t written() {
    platform::Transaction transaction(store, platform::Access::read);
    return boundaries_written(transaction);
  }
};

const Boundary kEngland{"E92000001", "[[[[-3,50],[1,50],[1,55],[-3,50]]]]", "Contains our data"};
const Boundary kSmaller{"E92000001", "[[[[-3,50],[0,50],[0,55],[-3,50]]]]", "Contains our data"};

TEST_F(BoundaryStore, GivesBackWhatIsKept) {
  EXPECT_EQ(kept(), std::vector<Boundary>());
  EXPECT_EQ(put({kEngland}).value().added, 1);
  EXPECT_EQ(kept(), std::vector{kEngland});
}

TEST_F(BoundaryStore, KeepsTheBoundaryOfBeforeAndGivesTheLatest) {
  put({kEngland}).value();
  EXPECT_EQ(put({kEngland}).value().unchanged, 1);
  EXPECT_EQ(put({kSmaller}).value().changed, 1);
  auto of_nobody = kSmaller;
  of_nobody.attribution.clear();
  EXPECT_EQ(put({of_nobody}).value().changed, 1);
  EXPECT_EQ(kept(), std::vector{of_nobody});
  EXPECT_EQ(rows("SELECT CAST(count(*) AS TEXT) FROM boundary"), "3\n");
}

TEST_F(BoundaryStore, IsAccountedForByTheAudit) {
  put({kEngland}).value();
  {
    platform::Transaction transaction(store, platform::Access::read);
    EXPECT_TRUE(platform::verify_audit(transaction).holds());
  }
  platform::Transaction transaction(store, platform::Access::write);
  transaction.prepare("UPDATE boundary SET coordinates = '[]'").run();
  EXPECT_FALSE(platform::verify_audit(transaction).holds());
}

TEST_F(BoundaryStore, TellsWhenABoundaryOrABodyWasWritten) {
  const auto before = written();
  put({kEngland}).value();
  const auto with_boundary = written();
  EXPECT_GT(with_boundary, before);
  put({kEngland}).value();
  EXPECT_EQ(written(), with_boundary);
  given(RecordKind::body, {sound_but(RecordKind::body, "name", "Loegria")});
  EXPECT_GT(written(), with_boundary);
}

TEST_F(BoundaryStore, RefusesABoundaryOfNoBody) {
  EXPECT_EQ(told(put({{"E06000009", "[]", ""}})),
            "E06000009: It has a boundary, but there is no such body.\n");
}

}  // namespace
}  // namespace commonweal::missions
