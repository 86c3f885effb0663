#pragma once

// For tests: a small country with two departments and a service below one, three services, centres
// for some of them, two interventions with their studies, and questions, in the real store; and
// everyone who may ask.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/study.hpp"
#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/centre.hpp"
#include "learning/gaps/centre_coverage.hpp"
#include "learning/gaps/question_voice.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/page_fixture.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::learning {

using missions::Record;
using missions::RecordKind;
using missions::told;

inline std::vector<platform::MigrationSet> gaps_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/learning/evidence/migrations", "evidence"),
          platform::read_migrations("src/learning/quality/migrations", "quality"),
          platform::read_migrations("src/learning/gaps/migrations", "gaps")};
}

inline platform::Visitor visitor_as(platform::Role role, std::string scope) {
  return {.account = platform::AccountId{7},
          .name = "A person",
          .actor = "account:7",
          .grants = {{role, std::move(scope)}},
          .form_token = "token"};
}

struct GapsFixture : testing::Test {
  explicit GapsFixture(platform::TestDatabase::Place place = platform::TestDatabase::Place::memory)
      : database(place) {
    given_records();
    given_centres();
    given_studies();
    given_questions();
  }

  void given_records() {
    given(RecordKind::mission, {{"health", {"Health", "The healthiest", "None yet", "", "1"}},
                                {"safety", {"Safety", "The safest", "None yet", "", "2"}}});
    given(RecordKind::body, {{"UK", {"United Kingdom", "nation", ""}},
                             {"E92000001", {"England", "nation", "UK"}},
                             {"dhsc", {"Department of Health", "department", "UK"}},
                             {"dwp", {"Department for Work", "department", "UK"}},
                             {"nhs", {"NHS England", "centre", "dhsc"}}});
    given(RecordKind::service, {{"health", {"health", "health", "1"}},
                                {"courts", {"courts", "safety", "2"}},
                                {"employment", {"employment", "", "3"}}});
    given(RecordKind::source, {missions::sound(RecordKind::source)});
    given(RecordKind::metric, {missions::sound(RecordKind::metric), spending()});
    given(RecordKind::intervention, {intervention("clinics", "Evening clinics", "health", "health"),
                                     intervention("coaching", "Job coaching", "employment", "")});
    given(RecordKind::effect, {effect()});
  }

  static Record spending() {
    Record record = missions::sound_but(RecordKind::metric, "unit", "pounds");
    record.code = "health-spending";
    const auto put = [&](std::string_view column, const char* text) {
      record.fields[missions::table_of(RecordKind::metric).column(column)] = text;
    };
    put("title", "Spending on health");
    put("short_title", "Health spending");
    put("unit_words", "billion pounds");
    put("kind", "input");
    put("direction", "neutral");
    return record;
  }

  static Record intervention(const std::string& code, const std::string& title,
                             const std::string& services, const std::string& of_missions) {
    Record record = missions::sound(RecordKind::intervention);
    record.code = code;
    const auto put = [&](std::string_view column, const std::string& text) {
      record.fields[missions::table_of(RecordKind::intervention).column(column)] = text;
    };
    put("title", title);
    put("services", services);
    put("missions", of_missions);
    return record;
  }

  // Of the clinics, on the waiting list, published on 30 November 2023.
  static Record effect() {
    Record record = missions::sound(RecordKind::effect);
    record.code = "clinics-waits";
    record.fields[0] = "clinics";
    return record;
  }

  void given_centres() {
    given(
        centre_table(),
        {{"nice",
          {"Institute (NICE)", "NICE", "core", "1999", "55000000", "", "", "Care", "nhs-rtt", "858",
           ""}},
         {"crime",
          {"Centre for Crime Reduction", "Crime", "core", "2013", "", "The paper prints n/a",
           "A college", "Less crime", "nhs-rtt", "874", ""}},
         {"wales", {"Wales Centre", "Wales", "associate", "", "", "", "", "", "nhs-rtt", "", ""}}});
    given(coverage_table(),
          {{"nice-health", {"nice", "health", "", "whole", "Our reading.", "nhs-rtt", "860"}},
           {"nice-wellbeing", {"nice", "", "wellbeing", "part", "", "nhs-rtt", ""}},
           {"crime-courts", {"crime", "courts", "", "part", "Crime only.", "nhs-rtt", "875"}}});
  }

  static Record study(const std::string& code, const std::string& of, const std::string& outcome,
                      StudyDesign design, StudyState state = StudyState::included) {
    Study study{.code = code, .title = "A study: " + code, .design = design, .state = state};
    study.intervention = of;
    study.outcome = outcome;
    if (state == StudyState::excluded) study.excluded_because = "Of children only.";
    return record_of(study);
  }

  void given_studies() {
    given(study_table(),
          {study("trial", "clinics", "still waiting after a year", StudyDesign::rct),
           study("matched", "clinics", "Still waiting, after a year", StudyDesign::matched),
           study("left-out", "clinics", "still waiting after a year", StudyDesign::rct,
                 StudyState::excluded),
           study("told", "coaching", "sleep", StudyDesign::qualitative)});
  }

  static Record question(const std::string& code, const std::string& text,
                         const std::string& asked_by, const std::string& asked_on,
                         const std::string& service, const std::string& of,
                         const std::string& outcome) {
    return {code, {text, asked_by, asked_on, service, "", of, outcome, "open", "", "", "", "", ""}};
  }

  // Today is 23 November 2026.
  void given_questions() {
    given(RecordKind::question,
          {question("waits", "Do evening clinics shorten waits?", "dhsc", "2026-11-01", "health",
                    "clinics", "Waiting list"),
           question("jobs", "Does coaching lead to jobs?", "dwp", "2026-08-01", "", "coaching",
                    "jobs"),
           question("sleep", "Illustrative: Does coaching help people to sleep?", "dwp",
                    "2026-11-22", "", "coaching", "Sleep"),
           question("skills", "What helps adults to learn?", "dwp", "2026-11-20", "employment", "",
                    "")});
    given(voice_table(), {{"jobs-nhs", {"jobs", "nhs", "2026-08-20", "For patients.", "asks"}},
                          {"jobs-dhsc", {"jobs", "dhsc", "2026-09-20", "", "asks"}},
                          {"waits-nhs", {"waits", "nhs", "2026-11-02", "", "withdrawn"}}});
  }

  void given(const missions::RecordTable& table, const std::vector<Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes =
        missions::put_records(transaction, table, records, missions::act_of("test"));
    EXPECT_TRUE(changes) << told(changes);
    transaction.commit();
  }
  void given(RecordKind kind, const std::vector<Record>& records) {
    given(missions::table_of(kind), records);
  }

  template <class Look>
  auto seen(Look look) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return look(
        missions::Holdings{.transaction = transaction, .directory = *directory, .today = kToday});
  }

  // What a change returns; committed where it is fine.
  template <class Change>
  auto changed(Change change) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    auto result = change(
        missions::Holdings{.transaction = transaction, .directory = *directory, .today = kToday});
    if (result) transaction.commit();
    return result;
  }

  base::Result<platform::Response> answer(missions::ShowsHoldings shows,
                                          const platform::Request& request) {
    return seen([&](const missions::Holdings& holdings) { return shows(request, holdings); });
  }

  std::string words(missions::ShowsHoldings shows, const platform::Request& request) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << told(response);
    return response ? missions::words_within(response->body, "id", "main-content") : "";
  }

  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  static constexpr base::Date kToday{std::chrono::year{2026} / 11 / 23};
  platform::TestDatabase database;
  platform::Store store = platform::Store::open(database.url(), gaps_schema()).value();
};

inline bool says(const std::string& words, const std::string& text) {
  return words.find(text) != std::string::npos;
}

}  // namespace commonweal::learning
