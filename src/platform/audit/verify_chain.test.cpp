#include "platform/audit/verify_chain.hpp"

#include <gtest/gtest.h>

#include "platform/audit/audit_log.hpp"
#include "platform/audit/ledger_fixture.hpp"

namespace commonweal::platform {
namespace {

struct VerifyChain : LedgerFixture {
  VerifyChain() { given_four_acts(); }

  std::string head() {
    Transaction transaction(store, Access::read);
    return audit_head(transaction).hash;
  }

  static std::vector<AuditRow> acts_in(Transaction& transaction) {
    auto rows = audit_rows(transaction, {}, {});
    return {rows.rbegin(), rows.rend()};
  }
  std::vector<AuditRow> acts() {
    Transaction transaction(store, Access::read);
    return acts_in(transaction);
  }

  // What someone with the whole database in their hands would do.
  static void rewrite_chain(Transaction& transaction) {
    std::string previous;
    for (AuditRow act : acts_in(transaction)) {
      act.previous = previous;
      previous = link_hash(act);
      auto row = transaction.prepare("UPDATE audit SET previous = ?, hash = ? WHERE id = ?");
      row.bind(act.previous).bind(previous).bind(act.id).run();
    }
  }

  // What would be found after a change and a chain made to fit, neither of which is kept.
  std::string found_after_rewriting(std::string_view sql) {
    Transaction transaction(store, Access::write);
    alter(transaction, sql);
    rewrite_chain(transaction);
    return sentences(verify_audit(transaction));
  }
};

constexpr auto kNotInChain =
    "The head that was given is not in the chain: acts were cut off its end, or the chain was "
    "rewritten.\n";

TEST_F(VerifyChain, FindsEachColumnOfAnActThatWasAltered) {
  const std::string kAltered =
      "In act 2 of 2026-05-01T11:00:00Z, its row in the audit was altered: it is not what its hash "
      "says.\n";
  for (const char* change : {"actor = 'shell:bob'", "action = 'tests'",
                             "rows_digest = replace(rows_digest, 'a', 'b')"}) {
    const std::string found =
        found_after(std::string("UPDATE audit SET ") + change + " WHERE id = 2");
    EXPECT_EQ(found.find(kAltered), 0U) << change << '\n' << found;
  }
  for (const char* change :
       {"at_micros = at_micros + 1", "table_name = 'empty_one'", "last_row = 3", "first_row = 2",
        "hash = replace(hash, 'a', 'b')", "previous = 'a'"}) {
    const std::string found =
        found_after(std::string("UPDATE audit SET ") + change + " WHERE id = 2");
    EXPECT_NE(found.find("its row in the audit was altered"), std::string::npos) << change;
  }
}

TEST_F(VerifyChain, FindsAnActWhoseOwnHashWasMadeToFit) {
  alter("UPDATE audit SET actor = 'shell:bob' WHERE id = 2");
  const std::string hash = link_hash(acts()[1]);
  alter("UPDATE audit SET hash = '" + hash + "' WHERE id = 2");
  EXPECT_EQ(found(),
            "In act 3 of 2026-05-01T12:00:00Z, the chain is broken: it does not follow the act "
            "before it.\n");
}

TEST_F(VerifyChain, FindsAnActThatWasDeletedInTheMiddleAndItsRows) {
  alter("DELETE FROM audit WHERE id = 2");
  EXPECT_EQ(found(),
            "Before act 3 of 2026-05-01T12:00:00Z, act 2 is missing from the audit.\n"
            "In table fact, no act gave rows 1 to 4, which come before those of act 4 of "
            "2026-05-01T13:00:00Z.\n"
            "In table fact, no act accounts for rows 1 to 4.\n");
}

TEST_F(VerifyChain, FindsATailThatWasCutByItsRows) {
  alter("DELETE FROM audit WHERE id > 2");
  EXPECT_EQ(found(),
            "In table fact, no act accounts for rows 5 to 6.\n"
            "In table thing, no act accounts for row 4.\n");
}

TEST_F(VerifyChain, FindsATailThatWasCutWithItsRowsByTheHeadOnly) {
  const std::string head = this->head();
  alter("DELETE FROM audit WHERE id = 4");
  alter("DELETE FROM fact WHERE row_id > 4");
  EXPECT_EQ(found(), "");
  EXPECT_EQ(found({.head = head}), kNotInChain);
}

TEST_F(VerifyChain, FindsAChainThatWasRewrittenByTheHeadOnly) {
  const std::string head = this->head();
  EXPECT_EQ(found_after_rewriting("UPDATE audit SET actor = 'shell:bob' WHERE id = 2"), "");
  Transaction transaction(store, Access::write);
  alter(transaction, "UPDATE audit SET actor = 'shell:bob' WHERE id = 2");
  rewrite_chain(transaction);
  EXPECT_EQ(sentences(verify_audit(transaction, {.head = head})), kNotInChain);
}

TEST_F(VerifyChain, SaysWhereTheGivenHeadIs) {
  const auto present = verdict({.head = head()});
  ASSERT_TRUE(present.given);
  EXPECT_EQ(present.given->act.id, 4);
  EXPECT_EQ(present.given->later, 0);
  const std::string earlier = acts()[1].hash;
  act("thing", 1);
  const auto before = verdict({.head = earlier});
  EXPECT_TRUE(before.holds());
  EXPECT_EQ(before.given->act.id, 2);
  EXPECT_EQ(before.given->later, 3);
}

TEST_F(VerifyChain, FindsBlocksThatOverlapOrLeaveAGap) {
  EXPECT_EQ(found_after_rewriting("UPDATE audit SET first_row = 4 WHERE id = 4"),
            "In table fact, rows 4 to 6 of act 4 of 2026-05-01T13:00:00Z overlap with those of act "
            "2 of 2026-05-01T11:00:00Z.\n");
  EXPECT_EQ(found_after_rewriting("UPDATE audit SET first_row = 6 WHERE id = 4"),
            "In table fact, no act gave row 5, which come before those of act 4 of "
            "2026-05-01T13:00:00Z.\n"
            "In table fact, row 6 of act 4 of 2026-05-01T13:00:00Z is not as it was written.\n"
            "In table fact, no act accounts for row 5.\n");
}

// Numbers and times that only someone who alters the audit can write.
TEST_F(VerifyChain, FindsImpossibleNumbersWithoutStumblingOverThem) {
  for (const char* change :
       {"last_row = 9223372036854775807", "first_row = -9223372036854775808", "first_row = 0",
        "at_micros = 9223372036854775807", "at_micros = -9223372036854775808",
        "id = -9223372036854775808", "id = 9223372036854775807", "table_name = 'audit'",
        "table_name = 'migration'"}) {
    const std::string sql = std::string("UPDATE audit SET ") + change + " WHERE id = 4";
    EXPECT_NE(found_after(sql), "") << change;
    const bool is_time = std::string_view(change).starts_with("at_micros");
    EXPECT_EQ(found_after_rewriting(sql).empty(), is_time) << change;
  }
  for (const char* id : {"9223372036854775807", "-9223372036854775808", "0"}) {
    const std::string sql = std::string("UPDATE fact SET row_id = ") + id + " WHERE row_id = 6";
    EXPECT_NE(found_after(sql), "") << id;
  }
}

TEST(AuditHash, IsSixtyFourHexadecimalDigits) {
  const std::string hash(64, 'a');
  EXPECT_EQ(audit_hash_in({.place = "--head", .text = hash}).value(), hash);
  EXPECT_EQ(audit_hash_in({.place = "--head", .text = std::string(64, 'A')}).value(), hash);
  for (const std::string& text : {std::string(63, 'a'), std::string(65, 'a'), std::string(64, 'g'),
                                  std::string("12"), std::string()}) {
    const auto refused = audit_hash_in({.place = "--head", .text = text});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].what,
              "\"" + text +
                  "\" is not a hash. Give the 64 hexadecimal digits that commonweal audit head "
                  "prints.");
  }
}

}  // namespace
}  // namespace commonweal::platform
