#pragma once

// For tests: a real store with England, one intervention, its effect, and studies of several
// designs.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/study.hpp"
#include "missions/page_fixture.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

inline std::vector<platform::MigrationSet> evidence_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/evidence/migrations", "evidence")};
}

// A trial with all that can be said of one.
inline missions::Record sound_study() {
  return {"aronson-1948",
          {"A trial of the vaccine",
           "Aronson",
           "1948",
           "extra-clinics",
           "still waiting",
           "waiting-list",
           "rct",
           "262",
           "Clinics",
           "Children",
           "United States",
           "risk-ratio",
           "-0.8893113339202054",
           "0.5706003548929507",
           "24",
           "A foundation",
           "nhs-rtt",
           "Journal of Clinics",
           "https://example.org/1",
           "row 2",
           "",
           "ablat=44; alloc=random",
           "ai=4; bi=119; ci=11; di=128",
           "It was tried.",
           "vaccine; trial",
           "included",
           ""}};
}

inline missions::Record study_but(
    const std::vector<std::pair<std::string_view, std::string>>& fields,
    std::string code = "aronson-1948") {
  missions::Record record = sound_study();
  record.code = std::move(code);
  for (const auto& [column, text] : fields) {
    record.fields[study_table().column(column)] = text;
  }
  return record;
}

// Evidence of practice: it has no figure.
inline missions::Record practice_study() {
  return study_but({{"title", "What clinics learned"},
                    {"authors", "Clinics of the North"},
                    {"year", "2019"},
                    {"design", "practice"},
                    {"people", ""},
                    {"measure", ""},
                    {"effect", ""},
                    {"standard_error", ""},
                    {"moderators", ""},
                    {"reported", ""},
                    {"link", ""},
                    {"metric", ""}},
                   "clinics-2019");
}

inline platform::Visitor visitor_with(platform::Role role, std::string scope = "") {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

struct StudyFixture : testing::Test {
  explicit StudyFixture(platform::TestDatabase::Place place = platform::TestDatabase::Place::memory)
      : database(place) {
    using enum missions::RecordKind;
    for (const auto kind : missions::kFirstKinds) given(missions::table_of(kind), {sound(kind)});
    for (const auto kind : {service, intervention, effect}) {
      given(missions::table_of(kind), {sound(kind)});
    }
  }

  void given_studies() { given(study_table(), {sound_study(), practice_study()}); }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = missions::put_records(transaction, table, records,
                                               {.at = now, .actor = "shell:ann", .action = "test"});
    EXPECT_TRUE(changes) << missions::told(changes);
    transaction.commit();
  }

  template <class Look>
  auto seen(Look look) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return look(missions::Holdings{transaction, *directory});
  }

  base::Result<platform::Response> answer(missions::ShowsHoldings shows,
                                          const platform::Request& request) {
    return seen([&](const missions::Holdings& holdings) { return shows(request, holdings); });
  }

  // All words of the main part of a page.
  std::string words(missions::ShowsHoldings shows, const platform::Request& request) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << missions::told(response);
    return response ? missions::words_within(response->body, "id", "main-content") : "";
  }

  static bool says(const std::string& words, std::string_view text) {
    return words.find(text) != std::string::npos;
  }

  base::Instant now = missions::kNow;
  platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), evidence_schema()).value();
};

}  // namespace commonweal::learning
