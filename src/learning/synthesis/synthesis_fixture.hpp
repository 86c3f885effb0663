#pragma once

// For tests: an intervention with the trials of the BCG vaccine, in the real store; and everyone
// who may publish or not.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/study_store.hpp"
#include "learning/synthesis/publish_store.hpp"
#include "learning/synthesis/synthesis_example.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::learning {

inline std::vector<platform::MigrationSet> synthesis_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/evidence/migrations", "evidence")};
}

inline platform::Visitor evidence_visitor(platform::Role role, std::string scope = "") {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

struct SynthesisFixture : testing::Test {
  explicit SynthesisFixture(
      platform::TestDatabase::Place place = platform::TestDatabase::Place::memory)
      : database(place) {
    for (const auto kind : missions::kFirstKinds) given(kind, {missions::sound(kind)});
    auto bcg = missions::sound_but(missions::RecordKind::intervention, "title", "BCG vaccine");
    bcg.code = "bcg";
    given(missions::RecordKind::intervention, {bcg});
    given_studies(bcg_studies());
  }

  void given(missions::RecordKind kind, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = put_records(transaction, kind, records, act_at(missions::kNow));
    EXPECT_TRUE(changes) << missions::told(changes);
    transaction.commit();
  }

  void given_studies(const std::vector<Study>& studies, base::Instant at = missions::kNow) {
    std::vector<missions::Record> records;
    for (const Study& study : studies) records.push_back(record_of(study));
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = put_records(transaction, study_table(), records, act_at(at));
    EXPECT_TRUE(changes) << missions::told(changes);
    transaction.commit();
  }

  static platform::Act act_at(base::Instant at) {
    return {.at = at, .actor = "shell:ann", .action = "test"};
  }

  // What a change returns; committed where it is fine.
  template <class Change>
  auto changed(Change change) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    auto result = change(missions::Holdings{transaction, *directory});
    if (result) transaction.commit();
    return result;
  }

  // What an evidence lead types for the trials.
  static PublishText bcg_text() {
    PublishText text{.code = "bcg-tuberculosis", .source = "nhs-rtt", .factors = {}};
    text.conversion = "risk";
    return text;
  }

  base::Result<Published> published(const PublishText& text, const PoolChoice& choice = {},
                                    base::Instant at = missions::kNow) {
    return changed([&](const missions::Holdings& holdings) {
      return publish_effect({holdings, act_at(at)}, "bcg", choice, text);
    });
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

  static platform::Request asking(platform::Parameters parts, platform::Parameters query = {},
                                  platform::Visitor visitor = {}) {
    platform::Request request{.path_parameters = std::move(parts),
                              .query_parameters = std::move(query)};
    request.visitor = std::move(visitor);
    return request;
  }

  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  static bool says(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
  }

  platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), synthesis_schema()).value();
};

}  // namespace commonweal::learning
