#include "platform/audit/audit_log.hpp"

#include <gtest/gtest.h>

#include "platform/audit/ledger_fixture.hpp"

namespace commonweal::platform {
namespace {

struct AuditLog : LedgerFixture {
  // The acts asked for: "4 3 ".
  std::string acts(const AuditFilter& filter, const AuditSpan& span = {}) {
    Transaction transaction(store, Access::read);
    std::string text;
    for (const auto& act : audit_rows(transaction, filter, span)) {
      text += std::to_string(act.id) + ' ';
    }
    return text;
  }
  AuditHead head() {
    Transaction transaction(store, Access::read);
    return audit_head(transaction);
  }
};

TEST_F(AuditLog, TellsTheNewestFirst) {
  given_four_acts();
  EXPECT_EQ(acts({}), "4 3 2 1 ");
  EXPECT_EQ(acts({}, {.count = 2}), "4 3 ");
  EXPECT_EQ(acts({}, {.skip = 3, .count = 2}), "1 ");
  EXPECT_EQ(acts({}, {.skip = 4}), "");
}

TEST_F(AuditLog, KeepsToItsFilter) {
  given_four_acts();
  using std::chrono::hours;
  EXPECT_EQ(acts({.from = kMayDay + hours{1}, .until = kMayDay + hours{3}}), "3 2 ");
  EXPECT_EQ(acts({.table = "thing"}), "3 1 ");
  EXPECT_EQ(acts({.actor = "shell:ann", .action = "test", .table = "fact"}), "4 2 ");
  EXPECT_EQ(acts({.actor = "shell:bob"}), "");
  EXPECT_EQ(acts({.action = "' OR 1 = 1 --"}), "");
  Transaction transaction(store, Access::read);
  EXPECT_EQ(count_acts(transaction, {}), 4);
  EXPECT_EQ(count_acts(transaction, {.table = "thing"}), 2);
}

TEST_F(AuditLog, KnowsWhatCanBeAskedFor) {
  given_four_acts();
  Transaction transaction(store, Access::read);
  EXPECT_EQ(audited_actions(transaction), std::vector<std::string>{"test"});
  EXPECT_EQ(tables_with_acts(transaction), (std::vector<std::string>{"fact", "thing"}));
}

TEST_F(AuditLog, HasAHeadThatEachActMovesOn) {
  EXPECT_EQ(head_line(head()), "audit head none: no act is recorded");
  act("thing", 1);
  const std::string first = head().hash;
  EXPECT_EQ(head_line(head()),
            "audit head " + first + " after 1 act, the last at 2026-05-01T10:00:00Z");
  act("thing", 1);
  EXPECT_NE(head().hash, first);
  EXPECT_EQ(head_line(head()),
            "audit head " + head().hash + " after 2 acts, the last at 2026-05-01T11:00:00Z");
}

}  // namespace
}  // namespace commonweal::platform
