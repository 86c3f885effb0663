#include "platform/job/job.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

const ScopeTree kTree({{"england", ""}, {"leeds", "england"}, {"wales", ""}});

Visitor visitor(int account, std::vector<Grant> grants) {
  return {.account = AccountId{account}, .grants = std::move(grants)};
}

Job job_of_leeds() { return {.order = {.account = AccountId{1}, .scope = "leeds"}}; }

// Who, what they hold, whether they see the job of account 1 on Leeds, whether they may end it.
TEST(Job, IsSeenByItsAskerAndByThoseWithWorkOnItsScope) {
  struct Case {
    Visitor visitor;
    bool sees;
    bool may_cancel;
  };
  const Case cases[] = {
      {{}, false, false},
      {visitor(1, {}), true, true},
      {visitor(2, {}), false, false},
      {visitor(2, {{Role::reader, "leeds"}}), true, false},
      {visitor(2, {{Role::reader, "england"}}), true, false},
      {visitor(2, {{Role::reader, "wales"}}), false, false},
      {visitor(2, {{Role::body_lead, "leeds"}}), true, false},
      {visitor(2, {{Role::analyst, "wales"}}), false, false},
      {visitor(2, {{Role::administrator, "england"}}), true, false},
      {visitor(2, {{Role::administrator, ""}}), true, true},
  };
  for (const auto& [who, sees, cancels] : cases) {
    const auto told = who.grants.empty() ? "no grant" : words_of(who.grants[0].role);
    EXPECT_EQ(visible_to(job_of_leeds(), who, kTree), sees) << told;
    EXPECT_EQ(may_cancel(job_of_leeds(), who), cancels) << told;
  }
}

TEST(Job, OnTheWholeIsSeenFromTheWholeOnly) {
  Job job = job_of_leeds();
  job.order.scope = ScopeTree::kWhole;
  EXPECT_FALSE(visible_to(job, visitor(2, {{Role::administrator, "england"}}), kTree));
  EXPECT_TRUE(visible_to(job, visitor(2, {{Role::reader, ""}}), kTree));
}

TEST(JobState, IsReadByItsWord) {
  for (int number = 0; number <= static_cast<int>(JobState::interrupted); ++number) {
    const auto state = static_cast<JobState>(number);
    EXPECT_EQ(job_state_named({.place = "state", .text = code_word(state)}), state);
    EXPECT_EQ(has_ended(state), number > 1) << words_of(state);
  }
}

}  // namespace
}  // namespace commonweal::platform
