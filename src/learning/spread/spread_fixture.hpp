#pragma once

// For tests: nine councils in two regions with a figure each, and two interventions, one of them in
// use, in the real store.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/london_day.hpp"
#include "learning/spread/adoption.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/record_example.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

inline std::vector<platform::MigrationSet> spread_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/spread/migrations", "spread")};
}

inline platform::Visitor spread_visitor(platform::Role role, std::string scope) {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

struct SpreadFixture : testing::Test {
  SpreadFixture() {
    using missions::RecordKind;
    using missions::sound;
    given(RecordKind::mission, {sound(RecordKind::mission)});
    given(RecordKind::body, {{"E92000001", {"England", "nation", ""}},
                             {"E12000001", {"North East", "region", "E92000001"}},
                             {"E12000007", {"London", "region", "E92000001"}}});
    for (int at = 1; at <= 9; ++at) {
      const std::string region = at <= 6 ? "E12000001" : "E12000007";
      given(RecordKind::body,
            {{council(at), {"Council " + std::to_string(at), "local_authority", region}}});
    }
    given(RecordKind::source, {sound(RecordKind::source)});
    given(RecordKind::metric, {missions::sound_but(RecordKind::metric, "unit", "percent"),
                               sound_metric("beds", "count")});
    given(RecordKind::service, {sound(RecordKind::service)});
    auto idea = missions::sound_but(RecordKind::intervention, "stage", "idea");
    idea.code = "new-idea";
    idea.fields[missions::table_of(RecordKind::intervention).column("title")] = "A new idea";
    idea.fields[missions::table_of(RecordKind::intervention).column("next_test")] = "Try it once.";
    idea.fields[missions::table_of(RecordKind::intervention).column("missions")] = "";
    given(RecordKind::intervention,
          {missions::sound_but(RecordKind::intervention, "missions", "health"), idea});
    given(missions::RecordKind::question, {sound(RecordKind::question)});
  }

  static std::string council(int at) { return "E0600000" + std::to_string(at); }

  static missions::Record sound_metric(const std::string& code, const std::string& unit) {
    auto record = missions::sound_but(missions::RecordKind::metric, "unit", unit);
    record.code = code;
    return record;
  }

  void given(missions::RecordKind kind, const std::vector<missions::Record>& records) {
    given(missions::table_of(kind), records);
  }
  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes =
        missions::put_records(transaction, table, records, missions::act_of("test"));
    EXPECT_TRUE(changes) << missions::told(changes);
    transaction.commit();
  }

  // 10, 20, ... of 200 each: lower is better.
  void given_levels(const std::string& metric = "waiting-list", int count = 9) {
    platform::Transaction transaction(store, platform::Access::write);
    std::vector<missions::FiledObservation> filed;
    for (int at = 1; at <= count; ++at) {
      missions::Observation it{.period = base::Period::month(2020, 1),
                               .figure = base::Reported{at * 10.0}};
      it.numerator = at * 20;
      it.denominator = 200;
      filed.push_back({metric, council(at), it});
    }
    missions::put_observations(transaction, std::move(filed), missions::act_of("test"));
    transaction.commit();
  }

  void given_figure(const std::string& body, base::Period period, double value) {
    platform::Transaction transaction(store, platform::Access::write);
    missions::put_observations(
        transaction, {{"waiting-list", body, {.period = period, .figure = base::Reported{value}}}},
        missions::act_of("test"));
    transaction.commit();
  }

  void given_adoption(const std::string& code, const std::string& body, const std::string& since,
                      const std::string& reach = "") {
    given(adoption_table(),
          {{code, {"extra-clinics", body, since, "", reach, "", "", "", "nhs-rtt", "line 3", ""}}});
  }

  template <class Look>
  auto seen(Look look) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    auto result = look(missions::Holdings{.transaction = transaction,
                                          .directory = *directory,
                                          .today = base::london_day(missions::kNow)});
    transaction.commit();
    return result;
  }

  base::Result<platform::Response> answer(missions::ShowsHoldings shows,
                                          const platform::Request& request) {
    return seen([&](const missions::Holdings& holdings) { return shows(request, holdings); });
  }
  std::string words(missions::ShowsHoldings shows, platform::Parameters parts = {},
                    const platform::Visitor& visitor = {}, platform::Parameters query = {}) {
    platform::Request request{.path_parameters = std::move(parts),
                              .query_parameters = std::move(query)};
    request.visitor = visitor;
    return missions::words_within(answer(shows, request).value().body, "id", "main-content");
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), spread_schema()).value();
};

}  // namespace commonweal::learning
