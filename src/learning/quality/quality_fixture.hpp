#pragma once

// For tests: an effect with its studies in the real store, and who may grade.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/study.hpp"
#include "learning/quality/answers_fixture.hpp"
#include "learning/quality/appraisal_change_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/page_fixture.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

inline std::vector<platform::MigrationSet> quality_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/evidence/migrations", "evidence"),
          platform::read_migrations("src/learning/quality/migrations", "quality")};
}

inline platform::Visitor visitor_of(platform::Role role) {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, ""}},
          .form_token = "token"};
}

constexpr auto kTrialAnswers =
    "design=rct; comparable=yes; attrition=negligible; contamination=none";
constexpr auto kGradeAnswers =
    "start=trials; risk-of-bias=serious; inconsistency=not-serious; indirectness=not-serious; "
    "imprecision=not-serious; publication-bias=undetected; large-effect=none; dose-response=none; "
    "confounding=none";
constexpr auto kEffect = "extra-clinics-waits";

struct QualityFixture : testing::Test {
  QualityFixture() {
    for (const auto kind : missions::kFirstKinds) given(kind, missions::sound(kind));
    given(missions::RecordKind::intervention, missions::sound(missions::RecordKind::intervention));
    given(missions::RecordKind::effect, missions::sound(missions::RecordKind::effect));
    for (const auto& [code, design] : std::vector<std::pair<std::string, std::string>>{
             {"leeds", "rct"}, {"hull", "cluster-rct"}, {"york", "before-after"}}) {
      given(study_table(), {study(code, design)});
    }
  }

  // Of the sound effect's intervention and outcome.
  static missions::Record study(const std::string& code, const std::string& design) {
    const auto& table = study_table();
    missions::Record record{code, std::vector<std::string>(table.columns.size())};
    const auto set = [&](std::string_view column, std::string value) {
      record.fields[table.column(column)] = std::move(value);
    };
    set("title", "A study in " + code);
    set("year", "2020");
    set("intervention", "extra-clinics");
    set("outcome", "still waiting after a year");
    set("design", design);
    set("state", "included");
    return record;
  }

  void given(missions::RecordKind kind, const missions::Record& record) {
    given(missions::table_of(kind), {record});
  }
  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto done = missions::put_records(transaction, table, records, missions::act_of("test"));
    EXPECT_TRUE(done) << table.name;
    transaction.commit();
  }

  static missions::Record appraisal(const std::string& code, const std::string& study,
                                    const std::string& effect, const std::string& scheme,
                                    const std::string& answers,
                                    const std::string& day = "2026-11-23") {
    return {code, {study, effect, scheme, answers, day, ""}};
  }

  // Within one transaction, that is kept where the work succeeds.
  template <class Work>
  auto seen(Work&& work, platform::Access access = platform::Access::read) {
    platform::Transaction transaction(store, access);
    const auto directory = missions::load_directory(transaction);
    auto result = work(missions::Holdings{transaction, *directory});
    if (access == platform::Access::write) transaction.commit();
    return result;
  }

  // As "Moderate", or as the problems, each on a line.
  std::string put(const AppraisalOrder& order,
                  const platform::Visitor& visitor = visitor_of(platform::Role::evidence_lead)) {
    return seen(
        [&](const missions::Holdings& holdings) {
          const auto done = put_appraisal(
              {holdings.transaction, holdings.directory, visitor, missions::kNow}, order);
          if (done) return done->name;
          std::string told;
          for (const auto& it : done.error().problems) told += it.place + ": " + it.what + "\n";
          return told;
        },
        platform::Access::write);
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), quality_schema()).value();
};

}  // namespace commonweal::learning
