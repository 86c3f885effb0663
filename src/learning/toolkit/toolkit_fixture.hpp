#pragma once

// For tests: evening clinics that were tried, a choir that nobody has proven, an early-help team
// with a return that others published, and the studies and questions that go with them.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/study.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

using missions::Record;
using missions::RecordKind;

inline std::vector<platform::MigrationSet> toolkit_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/evidence/migrations", "evidence"),
          platform::read_migrations("src/learning/quality/migrations", "quality"),
          platform::read_migrations("src/learning/spread/migrations", "spread"),
          platform::read_migrations("src/learning/gaps/migrations", "gaps"),
          platform::read_migrations("src/learning/evaluation/migrations", "evaluation"),
          platform::read_migrations("src/learning/levers/migrations", "levers")};
}

// A record of a kind, with fields changed by name.
inline Record record_but(RecordKind kind, std::string code,
                         const std::vector<std::pair<std::string, std::string>>& changes) {
  Record record = missions::sound(kind);
  record.code = std::move(code);
  for (const auto& [column, text] : changes) {
    record.fields[missions::table_of(kind).column(column)] = text;
  }
  return record;
}

inline std::vector<Record> toolkit_interventions() {
  return {missions::sound(RecordKind::intervention),
          record_but(RecordKind::intervention, "choir",
                     {{"title", "A choir for people who wait"},
                      {"summary", "Singing together."},
                      {"stage", "idea"},
                      {"next_test", "A trial with 200 people."},
                      {"services", "health"},
                      {"unit_cost", ""},
                      {"unit_cost_per", ""},
                      {"price_year", ""},
                      {"unit_cost_source", ""},
                      {"overlaps", "extra-clinics"}}),
          record_but(RecordKind::intervention, "early-help",
                     {{"title", "Early help"},
                      {"summary", "A key worker for each family."},
                      {"for_whom", "Families before a crisis"},
                      {"services", "care"},
                      {"missions", ""},
                      {"stage", "promising"},
                      {"unit_cost", "2500"},
                      {"unit_cost_per", "family"},
                      {"price_year", ""}})};
}

inline std::vector<Record> toolkit_effects() {
  const std::vector<std::pair<std::string, std::string>> no_limits = {
      {"metric", ""},
      {"standard_error", ""},
      {"lower", ""},
      {"upper", ""},
      {"predicted_lower", ""},
      {"predicted_upper", ""},
      {"prediction_degrees", ""},
      {"tau2", ""},
      {"i2", ""},
      {"studies", ""},
      {"people", ""},
      {"grade_reasons", ""},
      {"onset_months", ""},
      {"duration_months", ""},
      {"origin", "quoted"},
      {"grade", "not-graded"},
      {"conversion", "none"},
      {"method", "its own evaluation"}};
  auto pound = no_limits;
  pound.insert(pound.end(), {{"intervention", "early-help"},
                             {"outcome", "public money"},
                             {"measure", "return-per-pound"},
                             {"estimate", "1.9"}});
  auto absence = no_limits;
  absence.insert(absence.end(), {{"intervention", "early-help"},
                                 {"outcome", "persistent absence"},
                                 {"measure", "risk-difference"},
                                 {"estimate", "-0.18"}});
  return {missions::sound(RecordKind::effect),
          record_but(RecordKind::effect, "early-help-pound", pound),
          record_but(RecordKind::effect, "early-help-absence", absence)};
}

inline Study study_of(std::string code, StudyDesign design, StudyState state) {
  Study study{.code = std::move(code), .design = design, .state = state};
  study.title = "Study " + study.code;
  study.year = 2019;
  study.intervention = "extra-clinics";
  study.outcome = "still waiting after a year";
  study.people = 400;
  if (state == StudyState::excluded) study.excluded_because = "Another outcome.";
  if (design == StudyDesign::rct) {
    study.measure = missions::EffectMeasure::risk_ratio;
    study.effect = -0.4;
    study.standard_error = 0.2;
  }
  return study;
}

inline platform::Visitor visitor_with(platform::Role role) {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, ""}},
          .form_token = "token"};
}

struct ToolkitFixture : testing::Test {
  explicit ToolkitFixture(
      platform::TestDatabase::Place place = platform::TestDatabase::Place::memory)
      : database(place) {}

  void given_toolkit() {
    for (const RecordKind kind : missions::kFirstKinds) {
      if (kind != RecordKind::replay) given(missions::table_of(kind), {missions::sound(kind)});
    }
    given(missions::table_of(RecordKind::service),
          {missions::sound(RecordKind::service), {"care", {"social care", "", "2"}}});
    given(missions::table_of(RecordKind::intervention), toolkit_interventions());
    given(missions::table_of(RecordKind::effect), toolkit_effects());
    given(
        missions::table_of(RecordKind::question),
        {record_but(RecordKind::question, "who-comes", {{"service", "health"}, {"mission", ""}})});
    given(study_table(),
          {record_of(study_of("one", StudyDesign::rct, StudyState::included)),
           record_of(study_of("two", StudyDesign::qualitative, StudyState::included)),
           record_of(study_of("three", StudyDesign::cohort, StudyState::excluded))});
  }

  // Pupils who write about what they learn: an effect on attainment, with a trial and its
  // appraisal.
  void given_writing() {
    given(missions::table_of(RecordKind::service), {{"schools", {"schools", "", "3"}}});
    given(missions::table_of(RecordKind::intervention),
          {record_but(RecordKind::intervention, "writing",
                      {{"title", "Writing to learn"}, {"services", "schools"}, {"missions", ""}})});
    given(missions::table_of(RecordKind::effect),
          {record_but(RecordKind::effect, "writing-attainment",
                      {{"intervention", "writing"},
                       {"metric", ""},
                       {"outcome", "academic attainment"},
                       {"measure", "standardised-difference"},
                       {"estimate", "0.2219"},
                       {"lower", "0.1223"},
                       {"upper", "0.3216"},
                       {"predicted_lower", "-0.2386"},
                       {"predicted_upper", "0.6824"},
                       {"grade", "not-graded"}})});
    Study trial = study_of("pupils", StudyDesign::rct, StudyState::included);
    trial.intervention = "writing";
    trial.outcome = "academic attainment";
    trial.measure = missions::EffectMeasure::standardised_difference;
    given(study_table(), {record_of(trial)});
  }

  void given(const missions::RecordTable& table, const std::vector<Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes =
        missions::put_records(transaction, table, records, missions::act_of("test"));
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

  std::string page(missions::ShowsHoldings shows, const platform::Request& request) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << missions::told(response);
    return response ? response->body : "";
  }

  std::string words(missions::ShowsHoldings shows, const platform::Request& request) {
    return missions::words_within(page(shows, request), "id", "main-content");
  }

  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), toolkit_schema()).value();
};

inline bool says(const std::string& words, const std::string& text) {
  return words.find(text) != std::string::npos;
}

}  // namespace commonweal::learning
