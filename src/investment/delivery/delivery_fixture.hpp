#pragma once

// For tests: a plan that was funded in a town, in the real store, and reports of what came of it.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "investment/delivery/delivery_routes_page.hpp"
#include "investment/delivery/delivery_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::investment {

struct DeliveryFixture : testing::Test {
  DeliveryFixture()
      : store(platform::Store::open(
                  database.url(),
                  {platform::read_migrations("src/platform/audit/migrations", "audit"),
                   platform::read_migrations("src/platform/identity/migrations", "identity"),
                   platform::read_migrations("src/missions/migrations", "missions"),
                   platform::read_migrations("src/investment/delivery/migrations", "delivery")})
                  .value()) {
    given(missions::table_of(missions::RecordKind::body),
          {{"UK", {"United Kingdom", "nation", ""}}, {"hull", {"Hull", "local_authority", "UK"}}});
    missions::Record plan = missions::sound(missions::RecordKind::commitment);
    const auto& table = missions::table_of(missions::RecordKind::commitment);
    plan.fields[table.column("body")] = "hull";
    plan.fields[table.column("reach")] = "effect=quitting place=hull 2024=1000 2025=1000";
    plan.fields[table.column("pounds")] = "2024=50000 2025=60000";
    plan.fields[table.column("promises")] = "metric=smoking place=hull 2024=-0.2 2025=-0.4";
    given(table, {plan});
  }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put =
        missions::put_records(transaction, table, records,
                              {.at = base::Instant{}, .actor = "shell:ann", .action = "test"});
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  using Shows = base::Result<platform::Response> (*)(const platform::Request&,
                                                     const missions::Holdings&);
  std::string page(Shows shows, const platform::Request& request = {}) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    const auto response = shows(request, {transaction, *directory});
    EXPECT_TRUE(response) << missions::told(response);
    return response ? response->body : "";
  }

  static platform::Visitor visitor(platform::Role role, std::string scope) {
    return {.account = platform::AccountId{7},
            .name = "A person",
            .actor = "account:7",
            .grants = {{role, std::move(scope)}},
            .form_token = "token"};
  }

  static platform::Response refuse(const platform::Request& /*request*/, const base::Error& error) {
    return platform::plain_text(platform::http_status(error.code), error.problems[0].what);
  }

  static platform::Request report(platform::Visitor visitor, std::string value = "500") {
    return {.path_parameters = {{"proposal", "evening-clinics"}},
            .visitor = std::move(visitor),
            .form_parameters = {{"line", "reach quitting hull"},
                                {"year", "2024"},
                                {"value", std::move(value)},
                                {"reported_by", "Director of clinics"},
                                {"basis", "The register of the clinics"}}};
  }

  platform::Response sent(const platform::Request& request) {
    return delivery_routes(
               {.record = store, .now = [] { return base::Instant{}; }, .refused = refuse})[0]
        .handler(request);
  }

  std::vector<Delivery> held() {
    platform::Transaction transaction(store, platform::Access::read);
    return deliveries_of(transaction);
  }

  const platform::Request one{.path_parameters = {{"proposal", "evening-clinics"}}};
  platform::TestDatabase database;
  platform::Store store;
};

inline bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

}  // namespace commonweal::investment
