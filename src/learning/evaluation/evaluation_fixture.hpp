#pragma once

// For tests: a country, a department and a council in the real store, some evaluations, and who may
// register more.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evaluation/evaluation_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::learning {

inline missions::Record evaluation_record(
    std::string code, std::vector<std::pair<std::string_view, std::string>> fields = {}) {
  const auto& table = evaluation_table();
  missions::Record record{.code = std::move(code),
                          .fields = std::vector<std::string>(table.columns.size())};
  const auto set = [&](std::string_view column, std::string text) {
    record.fields[table.column(column)] = std::move(text);
  };
  set("title", "Evening clinics: trial");
  set("body", "dhsc");
  set("programme", "Evening clinics");
  set("spend", "40000000");
  set("counterfactual", "Clinics that open a year later, drawn by lot");
  set("level", "5");
  set("owner", "Office of the chief analyst");
  set("budget", "500000");
  set("publication", "2027-03-31");
  set("state", "running");
  for (auto& [column, text] : fields) set(column, std::move(text));
  return record;
}

inline Evaluation made_evaluation(const missions::Record& record) {
  return missions::made_of<Evaluation>(record);
}

struct EvaluationFixture : testing::Test {
  EvaluationFixture() {
    using missions::RecordKind;
    given(missions::table_of(RecordKind::body), {{"UK", {"United Kingdom", "nation", ""}},
                                                 {"dhsc", {"Department", "department", "UK"}},
                                                 {"hull", {"Hull", "local_authority", "UK"}}});
  }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put = missions::put_records(transaction, table, records, act());
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  void given_register() {
    given(evaluation_table(),
          {evaluation_record("clinics"),
           evaluation_record("hubs", {{"title", "Hubs: before and after"},
                                      {"body", "hull"},
                                      {"spend", "460000000"},
                                      {"level", "2"},
                                      {"budget", ""}}),
           evaluation_record("talks", {{"title", "Talks"}, {"spend", ""}, {"state", "planned"}})});
  }

  static platform::Act act() {
    return {.at = base::Instant{}, .actor = "shell:ann", .action = "test"};
  }

  static platform::Visitor visitor(platform::Role role, std::string scope) {
    return {.account = platform::AccountId{7},
            .name = "A person",
            .actor = "account:7",
            .grants = {{role, std::move(scope)}},
            .form_token = "token"};
  }

  using Shows = base::Result<platform::Response> (*)(const platform::Request&,
                                                     const missions::Holdings&);
  base::Result<platform::Response> answer(Shows shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return shows(request, {transaction, *directory});
  }

  platform::TestDatabase database;
  platform::Store store =
      platform::Store::open(
          database.url(),
          {platform::read_migrations("src/platform/audit/migrations", "audit"),
           platform::read_migrations("src/platform/identity/migrations", "identity"),
           platform::read_migrations("src/missions/migrations", "missions"),
           platform::read_migrations("src/learning/evaluation/migrations", "evaluation")})
          .value();
};

}  // namespace commonweal::learning
