#pragma once

// For tests: the records that a bid refers to in the real store, one bid, and who may ask.

#include <string>
#include <vector>

#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_example.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/problems_fixture.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

inline std::vector<platform::MigrationSet> schema_of_bids() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/investment/values/migrations", "values"),
          platform::read_migrations("src/investment/proposals/migrations", "proposals")};
}

inline Proposal bid_of(const std::string& state) {
  missions::Record record = proposal_but("state", state);
  record.fields[proposal_table().column("department")] = "dhsc";
  record.fields[proposal_table().column("needs")].clear();
  record.fields[proposal_table().column("costs")] = "budget=rdel what=staff 2026=1000000";
  return missions::made_of<Proposal>(record);
}

using Shows = base::Result<platform::Response> (*)(const platform::Request&,
                                                   const missions::Holdings&);

struct ProposalsFixture : testing::Test {
  ProposalsFixture() {
    using missions::RecordKind;
    for (const RecordKind kind : missions::kFirstKinds) given(kind);
    given(RecordKind::body, {{"dhsc", {"Department of Health", "department", "E92000001"}},
                             {"RRK", {"A trust", "provider", "dhsc"}},
                             {"W92000004", {"Wales", "nation", ""}}});
    given(RecordKind::intervention);
    given(RecordKind::effect);
  }

  void given(missions::RecordKind kind) { given(kind, {missions::sound(kind)}); }

  void given(missions::RecordKind kind, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put = missions::put_records(transaction, kind, records, missions::act_of("test"));
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  void given_bid(const std::string& state) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put = missions::put_records(transaction, proposal_table(), {bid_of(state).record()},
                                           missions::act_of("test"));
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  static platform::Visitor visitor(platform::Role role, std::string scope) {
    return {.account = platform::AccountId{7},
            .name = "A person",
            .actor = "account:7",
            .grants = {{role, std::move(scope)}},
            .form_token = "token"};
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), schema_of_bids()).value();

  base::Result<platform::Response> answer(Shows shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return shows(request, {transaction, *directory});
  }
  std::string body(Shows shows, platform::Parameters query = {}) {
    const auto response = answer(shows, {.query_parameters = std::move(query)});
    return response ? response->body : missions::told(response);
  }
  std::string words(Shows shows, platform::Parameters query = {}) {
    return missions::words_within(body(shows, std::move(query)), "id", "main-content");
  }
};

inline bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace commonweal::investment
