#include "missions/scope_store.hpp"

#include "missions/missions_fixture.hpp"

namespace commonweal::missions {
namespace {

using ScopeStore = MissionsFixture;

TEST_F(ScopeStore, PutsEachBodyUnderItsParentAndTheOthersUnderTheWhole) {
  given_records();
  Record leeds = sound_but(RecordKind::body, "parent", "E92000001");
  leeds.code = "E08000035";
  given(RecordKind::body, {leeds});
  platform::Transaction transaction(store, platform::Access::read);
  const auto tree = load_scope_tree(transaction);
  EXPECT_TRUE(tree.lies_under("E08000035", "E92000001"));
  EXPECT_FALSE(tree.lies_under("E92000001", "E08000035"));
  EXPECT_TRUE(tree.lies_under("E92000001", ""));
}

TEST_F(ScopeStore, NamesEachBody) {
  given_records();
  platform::Transaction transaction(store, platform::Access::read);
  const auto names = load_scope_names(transaction);
  EXPECT_EQ(names.size(), 1U);
  EXPECT_EQ(names.at("E92000001"), "England");
}

}  // namespace
}  // namespace commonweal::missions
