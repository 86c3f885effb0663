#include "platform/audit/command/audit_command.hpp"

#include <array>
#include <sstream>

#include <gtest/gtest.h>

#include "platform/audit/audit_log.hpp"
#include "platform/audit/ledger_fixture.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::platform {
namespace {

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

struct AuditCommand : LedgerFixture {
  Printed run(const std::vector<std::string>& words) {
    const std::array commands = {kVerifyAudit, kAuditHead, kListAudit};
    const World world{.open_store =
                          [this](std::string_view, Opening) {
                            return Store::open(
                                database.url(),
                                {read_migrations("src/platform/audit/migrations", "audit"),
                                 {.room = "ledger", .steps = {kLedgerTables}}});
                          },
                      .open_desk = {},
                      .now = [] { return kMayDay; },
                      .actor = "shell:ann",
                      .share = ".",
                      .commands = commands};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }

  std::string head() {
    Transaction transaction(store, Access::read);
    return audit_head(transaction).hash;
  }
};

TEST_F(AuditCommand, VerifiesWhatHolds) {
  given_four_acts();
  const auto printed = run({"audit", "verify"});
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out,
            "Verified. 10 rows in 2 tables stand as 4 acts wrote them, and the chain is whole.\n"
            "Head: " +
                head() + "\n");
  EXPECT_EQ(printed.err, "");
}

TEST_F(AuditCommand, VerifiesAnEmptyDatabase) {
  const auto printed = run({"audit", "verify"});
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out,
            "Verified. 0 rows in 0 tables stand as 0 acts wrote them, and the chain is whole.\n"
            "Head: none\n");
  EXPECT_EQ(run({"audit", "head"}).out, "No act is recorded yet.\n");
  EXPECT_EQ(run({"audit", "list"}).out, "No act is like this.\n");
}

TEST_F(AuditCommand, SaysNoAndWhatDoesNotHold) {
  given_four_acts();
  alter("UPDATE thing SET name = 'x' WHERE id = 4");
  const auto printed = run({"audit", "verify", "--head", head()});
  EXPECT_EQ(printed.status, ExitStatus::answer_is_no);
  EXPECT_EQ(printed.out,
            "Not verified. 1 thing does not hold:\n"
            "- In table thing, row 4 of act 3 of 2026-05-01T12:00:00Z is not as it was written.\n"
            "Read: 10 rows in 2 tables, 4 acts.\n"
            "The head that was given is the present one.\n"
            "Head: " +
                head() + "\n");
}

TEST_F(AuditCommand, SaysWhereTheGivenHeadIs) {
  act("thing", 1);
  const std::string noted = head();
  act("thing", 1);
  EXPECT_NE(run({"audit", "verify", "--head", noted})
                .out.find("The head that was given is that of act 1 of 2026-05-01T10:00:00Z; 1 act "
                          "came after it.\n"),
            std::string::npos);
  const auto cut = run({"audit", "verify", "--head", std::string(64, '0')});
  EXPECT_EQ(cut.status, ExitStatus::answer_is_no);
  EXPECT_NE(cut.out.find("The head that was given is not in the chain"), std::string::npos);
}

TEST_F(AuditCommand, RefusesAHeadThatIsNoHash) {
  const auto printed = run({"audit", "verify", "--head", "12"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err,
            "commonweal: --head: \"12\" is not a hash. Give the 64 hexadecimal digits that "
            "commonweal audit head prints.\n");
}

TEST_F(AuditCommand, PrintsTheVerdictAsJson) {
  act("thing", 1);
  alter("UPDATE thing SET name = 'x'");
  EXPECT_EQ(run({"audit", "verify", "--json", "--head", head()}).out, R"({
  "verified": false,
  "rows": 1,
  "tables": 1,
  "acts": 1,
  "head": ")" + head() + R"(",
  "given_head": {
    "act": 1,
    "at": "2026-05-01T10:00:00Z",
    "acts_after": 0
  },
  "findings": [
    {
      "table": "thing",
      "first_row": 1,
      "last_row": 1,
      "act": 1,
      "at": "2026-05-01T10:00:00Z",
      "what": "In table thing, row 1 of act 1 of 2026-05-01T10:00:00Z is not as it was written."
    }
  ],
  "unlisted": 0
}
)");
}

TEST_F(AuditCommand, PrintsTheHead) {
  given_four_acts();
  EXPECT_EQ(run({"audit", "head"}).out, head() + "\n4 acts, the last at 2026-05-01T13:00:00Z.\n");
  EXPECT_EQ(run({"audit", "head", "--json"}).out,
            "{\n  \"head\": \"" + head() +
                "\",\n  \"acts\": 4,\n  \"at\": \"2026-05-01T13:00:00Z\"\n}\n");
}

TEST_F(AuditCommand, ListsTheActsThatAreAskedFor) {
  given_four_acts();
  const auto printed = run({"audit", "list", "--table", "thing", "--limit", "1"});
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_TRUE(printed.out.starts_with(
      "3  2026-05-01T12:00:00Z  \"shell:ann\"  \"test\"  \"thing\", row 4  "))
      << printed.out;
  EXPECT_EQ(run({"audit", "list", "--from", "2 May 2026"}).out, "No act is like this.\n");
  const std::string csv = run({"audit", "list", "--csv"}).out;
  EXPECT_TRUE(
      csv.starts_with("act,at,actor,action,table,first_row,last_row,hash\n"
                      "4,2026-05-01T13:00:00Z,shell:ann,test,fact,5,6," +
                      head() + "\n"))
      << csv;
  const std::string json = run({"audit", "list", "--json", "--limit", "1"}).out;
  EXPECT_NE(json.find("\"hash\": \"" + head() + "\""), std::string::npos) << json;
}

TEST_F(AuditCommand, TellsEverythingThatIsWrongWithAList) {
  const auto printed = run({"audit", "list", "--from", "May", "--limit", "0", "--json", "--csv"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.err,
            "commonweal: --from: \"May\" is not a day. Write it like 2026-05-01 or 1 May 2026.\n"
            "commonweal: --limit: \"0\" is not a number of acts. Give a whole number from 1.\n"
            "commonweal: --csv: Give --json or --csv, not both.\n");
}

TEST_F(AuditCommand, LetsNothingThatWasWrittenReachTheTerminalAsMoreThanText) {
  act("thing", 1);
  alter("UPDATE audit SET actor = '\x1b[2J', action = '=1+1'");
  EXPECT_EQ(run({"audit", "list"}).out.find('\x1b'), std::string::npos);
  EXPECT_NE(run({"audit", "list", "--csv"}).out.find(",'=1+1,"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
