#include "platform/identity/right.hpp"

#include <gtest/gtest.h>

#include "platform/identity/visitor.hpp"

namespace commonweal::platform {
namespace {

// England over Leeds over a hospital; Wales beside.
const ScopeTree kTree(
    {{"england", ""}, {"leeds", "england"}, {"hospital", "leeds"}, {"wales", ""}});

Visitor holder(Role role, std::string scope) {
  return {.account = AccountId{1}, .grants = {{role, std::move(scope)}}};
}

TEST(ScopeTree, PutsAScopeUnderItselfAndAllAboveIt) {
  EXPECT_TRUE(kTree.lies_under("hospital", "hospital"));
  EXPECT_TRUE(kTree.lies_under("hospital", "england"));
  EXPECT_TRUE(kTree.lies_under("hospital", ScopeTree::kWhole));
  EXPECT_FALSE(kTree.lies_under("england", "hospital"));
  EXPECT_FALSE(kTree.lies_under("hospital", "wales"));
  EXPECT_FALSE(kTree.lies_under(ScopeTree::kWhole, "england"));
}

TEST(ScopeTree, EndsInACircle) {
  const ScopeTree circle({{"a", "b"}, {"b", "a"}});
  EXPECT_FALSE(circle.lies_under("a", "c"));
  EXPECT_TRUE(circle.lies_under("a", "b"));
}

TEST(Right, IsHeldOnAScopeAndWhatLiesUnderItOnly) {
  const auto analyst = holder(Role::analyst, "leeds");
  EXPECT_TRUE(may(analyst, Right::write_figures, "hospital", kTree));
  EXPECT_FALSE(may(analyst, Right::write_figures, "england", kTree));
  EXPECT_FALSE(may(analyst, Right::write_figures, ScopeTree::kWhole, kTree));
  EXPECT_FALSE(may(holder(Role::reader, "leeds"), Right::write_figures, "leeds", kTree));
}

TEST(Right, OverEverythingNeedsAGrantOnTheWhole) {
  EXPECT_FALSE(may_enter(holder(Role::administrator, "england"), Right::administer));
  EXPECT_TRUE(may_enter(holder(Role::administrator, ""), Right::administer));
  EXPECT_FALSE(may_enter(holder(Role::analyst, ""), Right::administer));
}

TEST(Right, OfThePublicNeedsNothingAndUnnamedIsHeldByNoOne) {
  EXPECT_TRUE(may_enter({}, Right::see_public));
  EXPECT_FALSE(may_enter({}, Right::own_account));
  EXPECT_TRUE(may_enter(holder(Role::reader, "leeds"), Right::own_account));
  EXPECT_FALSE(may_enter(holder(Role::administrator, ""), Right::unnamed));
}

TEST(Right, HasARecordEach) {
  for (int right = 1; right <= static_cast<int>(Right::write_report); ++right) {
    EXPECT_EQ(static_cast<int>(record_of(static_cast<Right>(right)).right), right);
  }
}

TEST(Role, IsReadByItsWord) {
  for (const Role role : kRoles) {
    EXPECT_EQ(role_named({.place = "role", .text = code_word(role)}), role);
  }
  EXPECT_EQ(role_named({.place = "role", .text = "boss"}).error().problems[0].what,
            "\"boss\" is not one of reader, body-lead, analyst, mission-unit, independent, "
            "evidence-lead, treasury, minister or administrator.");
}

}  // namespace
}  // namespace commonweal::platform
