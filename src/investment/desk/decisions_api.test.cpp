#include "investment/desk/decisions_api.hpp"

#include "investment/desk/desk_fixture.hpp"

namespace commonweal::investment {
namespace {

using DecisionsApi = DeskFixture;

TEST_F(DecisionsApi, TellsDraftsToNobodyOutside) {
  given(proposal_table(), {bid_but("state", "submitted")});
  given(proposal_table(), {bid_but("state", "draft")});
  EXPECT_FALSE(page(answer_decisions, platform::Visitor{}));
  auto again = bid_but("state", "submitted");
  again.fields[proposal_table().column("note")] = "Second thoughts.";
  given(proposal_table(), {again});
  const auto outside = page(answer_decisions, platform::Visitor{});
  const auto inside = page(answer_decisions, kTreasury);
  ASSERT_TRUE(outside && inside);
  EXPECT_FALSE(says(outside->body, "\"version\":2,"));
  EXPECT_TRUE(says(outside->body, "\"version\":3"));
  EXPECT_TRUE(says(inside->body, "\"version\":2,"));
}

}  // namespace
}  // namespace commonweal::investment
