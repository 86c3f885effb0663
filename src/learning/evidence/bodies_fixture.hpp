#pragma once

// For tests of the slice: a country, a department and a council in the real store with the tables
// of one room, and who may ask.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::learning {

struct BodiesFixture : testing::Test {
  // The room by its folder, which its migrations are named after.
  explicit BodiesFixture(const std::string& room)
      : store(platform::Store::open(database.url(), schema_with(room)).value()) {
    using missions::RecordKind;
    given(missions::table_of(RecordKind::body), {{"UK", {"United Kingdom", "nation", ""}},
                                                 {"dhsc", {"Department", "department", "UK"}},
                                                 {"hull", {"Hull", "local_authority", "UK"}}});
  }

  static std::vector<platform::MigrationSet> schema_with(const std::string& room) {
    return {platform::read_migrations("src/platform/audit/migrations", "audit"),
            platform::read_migrations("src/platform/identity/migrations", "identity"),
            platform::read_migrations("src/missions/migrations", "missions"),
            platform::read_migrations("src/learning/" + room + "/migrations", room)};
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
  platform::Store store;
};

}  // namespace commonweal::learning
