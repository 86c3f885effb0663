#include "platform/audit/audit_filter_text.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(AuditFilterText, TakesWholeDaysOfLondon) {
  const auto filter = audit_filter_in({.from = "1 May 2026", .to = "2026-12-01"});
  ASSERT_TRUE(filter);
  EXPECT_EQ(base::text(filter->from.value()), "2026-04-30T23:00:00Z");
  EXPECT_EQ(base::text(filter->until.value()), "2026-12-02T00:00:00Z");
}

TEST(AuditFilterText, AsksForNothingWhereItIsEmpty) {
  const auto filter = audit_filter_in({}).value();
  EXPECT_FALSE(filter.from || filter.until || filter.actor || filter.action || filter.table);
  EXPECT_EQ(audit_filter_in({.actor = "shell:ann"})->actor, "shell:ann");
}

TEST(AuditFilterText, RefusesWhatIsNoDayAndDaysThatRunBackwards) {
  const auto days = audit_filter_in({.from = "May", .to = "2026-02-30"});
  ASSERT_FALSE(days);
  EXPECT_EQ(days.error().problems,
            (std::vector<base::Problem>{
                {"from", "\"May\" is not a day. Write it like 2026-05-01 or 1 May 2026."},
                {"to", "\"2026-02-30\" is not a day. Write it like 2026-05-01 or 1 May 2026."}}));
  const auto backwards = audit_filter_in({.from = "2026-05-02", .to = "2026-05-01"});
  ASSERT_FALSE(backwards);
  EXPECT_EQ(backwards.error().problems[0].place, "to");
  EXPECT_TRUE(audit_filter_in({.from = "2026-05-01", .to = "2026-05-01"}));
}

}  // namespace
}  // namespace commonweal::platform
