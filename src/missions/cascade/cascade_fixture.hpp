#pragma once

// For tests: a small country with a department, what runs its services, a regulator that watches,
// councils in two regions and a hospital, in the real store; and everyone who may ask.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::missions {

inline std::vector<platform::MigrationSet> cascade_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/missions/cascade/migrations", "cascade")};
}

inline platform::Visitor visitor_with(platform::Role role, std::string scope) {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

struct CascadeFixture : testing::Test {
  explicit CascadeFixture(
      platform::TestDatabase::Place place = platform::TestDatabase::Place::memory)
      : database(place) {
    given(RecordKind::mission,
          {{"health", {"Health", "The healthiest country", "None yet", "waiting-list", "1"}},
           {"safety", {"Safety", "The safest country", "None yet", "", "2"}}});
    given(RecordKind::body, {{"UK", {"United Kingdom", "nation", ""}},
                             {"E92000001", {"England", "nation", "UK"}},
                             {"E12000001", {"North East", "region", "E92000001"}},
                             {"E12000007", {"London", "region", "E92000001"}},
                             {"E06000001", {"Hartlepool", "local_authority", "E12000001"}},
                             {"E06000002", {"Middlesbrough", "local_authority", "E12000001"}},
                             {"E09000002", {"Barking", "local_authority", "E12000007"}},
                             {"dhsc", {"Department of Health", "department", "UK"}},
                             {"moj", {"Ministry of Justice", "department", "UK"}},
                             {"nhs", {"NHS England", "centre", "dhsc"}},
                             {"cqc", {"Care Quality Commission", "regulator", "dhsc"}},
                             {"RXL", {"Blackpool Hospitals", "provider", "nhs"}},
                             {"RXN", {"Lancashire Hospitals", "provider", "nhs"}}});
    given(RecordKind::metric,
          {sound(RecordKind::metric), metric("smoking", "Smoking", "health"),
           metric("beds", "Beds", "health"), metric("burglary", "Burglary", "safety")});
  }

  static Record metric(const std::string& code, const std::string& title,
                       const std::string& mission) {
    Record record = sound_but(RecordKind::metric, "mission", mission);
    record.code = code;
    record.fields[table_of(RecordKind::metric).column("title")] = title + " in full";
    record.fields[table_of(RecordKind::metric).column("short_title")] = title;
    return record;
  }

  // "waiting-list: UK asks dhsc", by that code: metric, asker, asked.
  static Record asks(const std::string& asker, const std::string& body, const std::string& metric,
                     const std::string& words = "") {
    std::string code = metric + "-" + body;
    for (char& c : code) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return {code, {metric, body, asker, "", words, "asked"}};
  }

  void given_asks() {
    given(RecordKind::ask,
          {asks("UK", "dhsc", "waiting-list"), asks("UK", "dhsc", "smoking"),
           asks("dhsc", "nhs", "waiting-list"), asks("nhs", "RXL", "waiting-list"),
           asks("dhsc", "E06000001", "smoking"), asks("dhsc", "E09000002", "smoking")});
  }

  void given(RecordKind kind, const std::vector<Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = put_records(transaction, kind, records,
                                     {.at = kNow, .actor = "shell:ann", .action = "test"});
    EXPECT_TRUE(changes) << told(changes);
    transaction.commit();
  }

  void given_figure(const std::string& metric, const std::string& body, unsigned month_of_2020,
                    double value) {
    platform::Transaction transaction(store, platform::Access::write);
    put_observations(
        transaction,
        {{metric, body, {.period = in_2020(month_of_2020), .figure = base::Reported{value}}}},
        {.at = kNow, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  // What a change returns; committed where it is fine.
  template <class Change>
  auto changed(Change change) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto directory = load_directory(transaction);
    auto result = change(Holdings{transaction, *directory});
    if (result) transaction.commit();
    return result;
  }

  template <class Look>
  auto seen(Look look) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    return look(Holdings{transaction, *directory});
  }

  base::Result<platform::Response> answer(ShowsHoldings shows, const platform::Request& request) {
    return seen([&](const Holdings& holdings) { return shows(request, holdings); });
  }

  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), cascade_schema()).value();
};

}  // namespace commonweal::missions
