#include "platform/audit/page/audit_page.hpp"

#include <gtest/gtest.h>

#include "platform/audit/audit_log.hpp"
#include "platform/audit/ledger_fixture.hpp"
#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

Page framed(std::string title, Html main) {
  Page page;
  page.title = std::move(title);
  page.main = std::move(main);
  return page;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

struct AuditPage : LedgerFixture {
  base::Result<Response> ask(Parameters query = {}) {
    Transaction transaction(store, Access::read);
    return show_audit({.path = "/audit", .query_parameters = std::move(query)}, transaction,
                      framed);
  }
  std::string get(Parameters query = {}, int status = 200) {
    const auto response = ask(std::move(query));
    EXPECT_TRUE(response);
    if (!response) return "";
    EXPECT_EQ(response->status, status);
    EXPECT_TRUE(read_html(response->body));
    return response->body;
  }
  // The numbers of the acts on a page, as their row headers have them.
  std::string acts(Parameters query = {}) {
    const std::string page = get(std::move(query));
    const std::string head = "<th scope=\"row\" class=\"govuk-table__header\">";
    std::string numbers;
    for (auto at = page.find(head); at != page.npos; at = page.find(head, at + 1)) {
      const auto start = at + head.size();
      numbers += page.substr(start, page.find('<', start) - start) + ' ';
    }
    return numbers;
  }
};

TEST_F(AuditPage, ListsTheActsNewestFirst) {
  given_four_acts();
  EXPECT_EQ(acts(), "4 3 2 1 ");
  Transaction transaction(store, Access::read);
  const std::string hash = audit_head(transaction).hash;
  EXPECT_TRUE(holds(get(), "<span title=\"" + hash + "\">" + hash.substr(0, 12) + "</span>"));
  for (const char* part : {"2026-05-01T13:00:00Z", "shell:ann", ">5 to 6<", "Acts 1 to 4 of 4."}) {
    EXPECT_TRUE(holds(get(), part)) << part;
  }
}

TEST_F(AuditPage, KeepsToItsFilterAndKeepsItTyped) {
  given_four_acts();
  EXPECT_EQ(acts({{"table", "thing"}}), "3 1 ");
  EXPECT_EQ(acts({{"from", "1 May 2026"}, {"to", "2026-05-01"}, {"actor", "shell:ann"}}),
            "4 3 2 1 ");
  EXPECT_EQ(acts({{"from", "2026-05-02"}}), "");
  const std::string page = get({{"table", "thing"}, {"actor", "shell:ann"}});
  EXPECT_TRUE(holds(page, "<option value=\"thing\" selected>thing</option>")) << page;
  EXPECT_TRUE(holds(page, "value=\"shell:ann\""));
  EXPECT_TRUE(holds(get({{"action", "gone"}}), "<option value=\"gone\" selected>gone</option>"));
  EXPECT_TRUE(holds(get({{"action", "gone"}}), "No act is like this."));
}

TEST_F(AuditPage, SendsDaysThatAreNoneBackWithWhatWasTyped) {
  given_four_acts();
  const std::string page = get({{"from", "May"}, {"to", "<b>"}}, 400);
  EXPECT_TRUE(holds(page, "<title>Error: Audit"));
  EXPECT_TRUE(holds(page, "<a href=\"#from\">&quot;May&quot; is not a day."));
  EXPECT_TRUE(holds(page, "id=\"to-error\""));
  EXPECT_TRUE(holds(page, "value=\"May\""));
  EXPECT_TRUE(holds(page, "value=\"&lt;b&gt;\""));
  EXPECT_FALSE(holds(page, "Acts, newest first"));
}

TEST_F(AuditPage, ComesInPagesOfFifty) {
  for (int i = 0; i < 101; ++i) act("thing", 1);
  EXPECT_TRUE(acts().starts_with("101 100 "));
  EXPECT_TRUE(acts({{"page", "2"}, {"table", "thing"}}).starts_with("51 50 "));
  EXPECT_EQ(acts({{"page", "3"}}), "1 ");
  EXPECT_TRUE(holds(get({{"page", "2"}, {"table", "thing"}}),
                    "href=\"/audit?table=thing&amp;page=3\" rel=\"next\""));
  EXPECT_TRUE(holds(get({{"page", "2"}}), "href=\"/audit\" rel=\"prev\""));
  EXPECT_EQ(ask({{"page", "4"}}).error().code, base::ErrorCode::not_found);
  for (const char* page : {"0", "-1", "x", "", "9223372036854775808"}) {
    EXPECT_EQ(ask({{"page", page}}).error().code, base::ErrorCode::invalid_input) << page;
  }
  EXPECT_EQ(ask({{"page", "9223372036854775807"}}).error().code, base::ErrorCode::not_found);
}

TEST_F(AuditPage, SaysHowTheChainStandsAndHowToVerifyIt) {
  EXPECT_TRUE(holds(get(), "No act is recorded yet."));
  act("thing", 1);
  Transaction transaction(store, Access::read);
  const std::string hash = audit_head(transaction).hash;
  EXPECT_TRUE(holds(get(), "commonweal audit verify --head " + hash));
  EXPECT_TRUE(holds(get(), "1 act\n"));
}

TEST_F(AuditPage, EscapesWhatPeopleTypedAndWhatTheAuditHolds) {
  act("thing", 1);
  const std::string hostile = "\"><script>alert(1)</script>";
  alter("UPDATE audit SET actor = '" + hostile + "', action = '" + hostile + "', table_name = '" +
        hostile + "', hash = '" + hostile + "'");
  for (const char* field : {"actor", "action", "table"}) {
    EXPECT_FALSE(holds(get({{field, hostile}}), "<script>alert")) << field;
  }
}

}  // namespace
}  // namespace commonweal::platform
