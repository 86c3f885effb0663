#pragma once

// For tests: England with a department, an intervention and its effect in the real store, a bid
// that lacks nothing, and everybody who works on it.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/result.hpp"
#include "investment/desk/bid_store.hpp"
#include "investment/desk/desk_routes_page.hpp"
#include "investment/proposals/proposal_example.hpp"
#include "investment/values/optimism_bias.hpp"
#include "investment/values/unit_value.hpp"
#include "missions/page_fixture.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

inline std::vector<platform::MigrationSet> desk_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/investment/values/migrations", "values"),
          platform::read_migrations("src/investment/proposals/migrations", "proposals"),
          platform::read_migrations("src/investment/desk/migrations", "desk")};
}

inline platform::Visitor desk_visitor(platform::Role role, std::string scope = "") {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

inline platform::Response desk_refused(const platform::Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

// A test whose figures stand fixed, so that what is recorded of it can be compared.
inline TestRun sound_run() {
  return {.seed = 1,
          .draws = 10'000,
          .digest = "abc123",
          .affordable = {RecordedAnswer::yes, 0.97, "Every year is within its limits."},
          .mission_critical = {RecordedAnswer::unsure, 0.6, "It closes 0.4% of the gap."},
          .ten_year = {RecordedAnswer::no, 0.1, "The effect is gone by then."},
          .raids = {},
          .method = "mission-test 1",
          .promises = {{"waiting-list", "E92000001", {{2026, -10}, {2027, -30}}}}};
}

struct DeskFixture : testing::Test {
  DeskFixture() {
    using enum missions::RecordKind;
    for (const auto kind : missions::kFirstKinds) given(missions::table_of(kind), {sound(kind)});
    for (const auto kind : {service, intervention, effect, factor}) {
      given(missions::table_of(kind), {sound(kind)});
    }
    given(missions::table_of(body), {{"dhsc", {"Department of Health", "department", "E92000001"}},
                                     {"RRK", {"A hospital", "provider", "E92000001"}},
                                     {"hull", {"Hull", "local_authority", "E92000001"}}});
    for (const auto* code : {"qaly", "hospital-day"}) given(unit_value_table(), {value_of(code)});
    given(optimism_bias_table(),
          {{"standard_buildings", {"Buildings", "0.24", "0.04", "2003", "nhs-rtt"}}});
  }

  static missions::Record value_of(std::string code) {
    return {std::move(code),
            {"Made up for tests", "unit", "social", "", "100", "", "2026", "People", "", "standard",
             "low", "2026", "nhs-rtt", "row 2", ""}};
  }

  // As a draft of version 1, by a department of its own.
  void given_bid() { given(proposal_table(), {bid_but("state", "draft")}); }
  static missions::Record bid_but(std::string_view column, std::string text) {
    missions::Record record = sound_proposal();
    const auto set = [&](std::string_view name, std::string value) {
      record.fields[proposal_table().column(name)] = std::move(value);
    };
    set("department", "dhsc");
    set("needs", "");
    set(column, std::move(text));
    return record;
  }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = missions::put_records(transaction, table, records,
                                               {.at = now, .actor = "shell:ann", .action = "test"});
    EXPECT_TRUE(changes) << missions::told(changes);
    transaction.commit();
  }

  platform::Response sent(const std::string& pattern, const platform::Visitor& visitor,
                          platform::Parameters form = {}, const std::string& task = "about") {
    const RunsTest run = [this](const missions::Holdings&, const Proposal&,
                                const TestRunQuestion& asked) -> base::Result<TestRun> {
      question = asked;
      return run_answer;
    };
    for (const auto& route : desk_routes({store, [this] { return now; }, desk_refused, run})) {
      if (route.pattern != pattern) continue;
      platform::Request request{
          .method = platform::Method::post,
          .path_parameters = {{"proposal", "evening-clinics"}, {"task", task}}};
      request.visitor = visitor;
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }

  template <class Look>
  auto seen(Look look) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return look(missions::Holdings{transaction, *directory});
  }

  base::Result<platform::Response> page(missions::ShowsHoldings shows,
                                        const platform::Visitor& visitor,
                                        const std::string& task = "about") {
    platform::Request request{.path_parameters = {{"proposal", "evening-clinics"}, {"task", task}}};
    request.visitor = visitor;
    return seen([&](const missions::Holdings& holdings) { return shows(request, holdings); });
  }

  HeldBid bid(const std::string& code = "evening-clinics") {
    return seen([&](const missions::Holdings& holdings) {
      return held_bid(holdings.transaction, kMinister, code).value();
    });
  }
  std::string text_of_bid(std::string_view column) {
    return bid().record.fields[proposal_table().column(column)];
  }

  static std::string where(const platform::Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
  static std::string words(const platform::Response& response) {
    return missions::words_within(response.body, "id", "main-content");
  }
  static bool says(const std::string& words, std::string_view text) {
    return words.find(text) != std::string::npos;
  }

  const platform::Visitor kDrafter = desk_visitor(platform::Role::analyst, "RRK");
  const platform::Visitor kLead = desk_visitor(platform::Role::body_lead, "dhsc");
  const platform::Visitor kTreasury = desk_visitor(platform::Role::treasury);
  const platform::Visitor kMinister = desk_visitor(platform::Role::minister);

  base::Instant now = missions::kNow;
  TestRun run_answer = sound_run();
  TestRunQuestion question;  // That the last test was asked.
  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), desk_schema()).value();
};

}  // namespace commonweal::investment
