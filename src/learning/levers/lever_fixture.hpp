#pragma once

// For tests: a lever test of a simple problem, to be bent, and the real store with two bodies.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/levers/lever_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/record_example.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::learning {

inline missions::Record lever_record(
    std::string code, std::vector<std::pair<std::string_view, std::string>> fields = {}) {
  const auto& table = lever_test_table();
  missions::Record record{.code = std::move(code),
                          .fields = std::vector<std::string>(table.columns.size())};
  const auto set = [&](std::string_view column, std::string text) {
    record.fields[table.column(column)] = std::move(text);
  };
  set("problem", "Letters that go out late");
  set("body", "dhsc");
  set("asked_on", "2026-01-31");
  for (std::size_t i = 0; i < lever_criteria().size(); ++i) {
    set(lever_criteria()[i].column, i < kSimpleCriteria ? "yes" : "no");
  }
  for (auto& [column, text] : fields) set(column, std::move(text));
  return record;
}

struct LeverFixture : testing::Test {
  LeverFixture() {
    using missions::RecordKind;
    given(missions::table_of(RecordKind::body), {{"UK", {"United Kingdom", "nation", ""}},
                                                 {"dhsc", {"Department", "department", "UK"}},
                                                 {"hull", {"Hull", "local_authority", "UK"}}});
  }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put =
        missions::put_records(transaction, table, records,
                              {.at = base::Instant{}, .actor = "shell:ann", .action = "test"});
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
           platform::read_migrations("src/learning/levers/migrations", "levers")})
          .value();
};

}  // namespace commonweal::learning
