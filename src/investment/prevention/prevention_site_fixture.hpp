#pragma once

// For tests: a department with one line of spending, classified, in the real store, and who may
// classify and review.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "investment/prevention/classification_form_page.hpp"
#include "investment/prevention/prevention_fixture.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "missions/directory_store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::investment {

inline bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

struct PreventionSiteFixture : testing::Test {
  PreventionSiteFixture() : store(platform::Store::open(database.url(), schema()).value()) {
    using missions::RecordKind;
    given(missions::table_of(RecordKind::body),
          {{"UK", {"United Kingdom", "nation", ""}}, {"dhsc", {"Health", "department", "UK"}}});
    given(missions::table_of(RecordKind::mission), {missions::sound(RecordKind::mission)});
    given(prevention_definition_table(), {definition_record("first")});
    given(spending_line_table(), {line_record("public-health")});
    given(classification_table(), {classification_record("public-health")});
    given(prevention_allocation_table(),
          {allocation_record("dhsc-2026"), allocation_record("dhsc-2027", {{"year", "2027"}})});
  }

  static std::vector<platform::MigrationSet> schema() {
    const auto set = [](const std::string& folder, const char* name) {
      return platform::read_migrations("src/" + folder + "/migrations", name);
    };
    return {set("platform/audit", "audit"),
            set("platform/identity", "identity"),
            set("missions", "missions"),
            set("investment/values", "values"),
            set("investment/proposals", "proposals"),
            set("investment/prevention", "prevention")};
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
  base::Result<platform::Response> answer(Shows shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return shows(request, {transaction, *directory});
  }

  static platform::Visitor visitor(std::int64_t account, platform::Role role) {
    return {.account = platform::AccountId{account},
            .name = "A person",
            .actor = "account:" + std::to_string(account),
            .grants = {{role, ""}},
            .form_token = "token"};
  }
  static platform::Visitor treasury(std::int64_t account) {
    return visitor(account, platform::Role::treasury);
  }

  platform::Response sent(const platform::Request& request, std::size_t route) {
    const auto refuse = [](const platform::Request&, const base::Error& error) {
      return platform::plain_text(platform::http_status(error.code), error.problems[0].what);
    };
    const auto routes = classification_routes(
        {.record = store, .now = [] { return base::Instant{}; }, .refused = refuse});
    return routes[route].handler(request);
  }

  static platform::Request classify(const platform::Visitor& who) {
    return {.path = "/prevention/classify",
            .visitor = who,
            .form_parameters = {{"subject", "line:public-health"},
                                {"reached1", "in-need"},
                                {"when1", "after"},
                                {"aim1", "treat"},
                                {"share1", "60"},
                                {"reached2", "everyone"},
                                {"when2", "before"},
                                {"aim2", "prevent"},
                                {"share2", "40"},
                                {"purpose", "Treatment"},
                                {"reason", "Most of it treats people."},
                                {"classified_by", "Office of spending"}}};
  }
  static platform::Request review(const platform::Visitor& who, const std::string& office) {
    return {
        .path = "/prevention/classifications/public-health/review",
        .path_parameters = {{"classification", "public-health"}},
        .visitor = who,
        .form_parameters = {{"state", "reviewed"}, {"review", "Agreed."}, {"reviewed_by", office}}};
  }
  Classification kept() {
    platform::Transaction transaction(store, platform::Access::read);
    return find_classification(transaction, "public-health").value();
  }

  platform::TestDatabase database;
  platform::Store store;
};

}  // namespace commonweal::investment
