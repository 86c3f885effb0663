#pragma once

// For tests: an independent body and those that it reports on, with accounts, a target, and a
// report drafted, written and published through the functions that the pages use.

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/instant.hpp"
#include "missions/directory_store.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/report/report_answer_store.hpp"
#include "missions/report/report_change_store.hpp"
#include "missions/report/report_draft_store.hpp"
#include "platform/html/testing/html_tree.hpp"
#include "platform/identity/account_change.hpp"

namespace commonweal::missions {

inline std::vector<platform::MigrationSet> report_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/platform/identity/migrations", "identity"),
          platform::read_migrations("src/missions/migrations", "missions"),
          platform::read_migrations("src/missions/report/migrations", "report")};
}

// The day of kNow, and days from it.
inline base::Date day_after(int days) {
  return std::chrono::floor<std::chrono::days>(kNow) + std::chrono::days(days);
}
inline base::Instant instant_after(int days) { return kNow + std::chrono::days(days); }

inline bool is_well_formed(const std::string& page) {
  return platform::read_html(page).has_value();
}

inline constexpr auto kHostile = "<script>alert('x')</script> & \"words\"";

struct ReportFixture : testing::Test {
  // In a transaction of its own, kept where it succeeds.
  template <class Change>
  auto changed(Change change) {
    platform::Transaction transaction(store, platform::Access::write);
    auto result = change(transaction);
    transaction.commit();
    return result;
  }

  ReportFixture() {
    for (const RecordKind kind : kFirstKinds) put(kind, {sound(kind)});
    put(RecordKind::body, {{"progress", {"Progress Commission", "centre", ""}},
                           {"other", {"Another Commission", "centre", ""}},
                           {"dhsc", {"Department of Health", "department", ""}}});
    std::vector<FiledObservation> filed;
    for (int month = 1; month <= 12; ++month) {
      filed.push_back({"waiting-list",
                       "E92000001",
                       {.period = base::Period::month(2019, static_cast<unsigned>(month)),
                        .figure = base::Reported{100.0 + month}}});
    }
    changed([&](platform::Transaction& t) {
      return put_observations(t, filed, act_of("observation import"));
    });
    put(RecordKind::target, {sound(RecordKind::target)});
    put(RecordKind::allowance, {sound(RecordKind::allowance)});
    using platform::Role;
    people["ida"] = person({Role::independent, "progress"});
    people["ivo"] = person({Role::independent, "other"});
    people["unit"] = person({Role::mission_unit, ""});
    people["unit of England"] = person({Role::mission_unit, "E92000001"});
    people["administrator"] = person({Role::administrator, ""});
    people["administrator of the body"] = person({Role::administrator, "progress"});
    people["analyst"] = person({Role::analyst, ""});
    people["lead"] = person({Role::body_lead, ""});
    people["reader"] = person({Role::reader, ""});
  }

  void put(RecordKind kind, const std::vector<Record>& records) {
    const auto changes = changed(
        [&](platform::Transaction& t) { return put_records(t, kind, records, act_of("test")); });
    EXPECT_TRUE(changes) << told(changes);
  }
  platform::AccountId person(const platform::Grant& grant) {
    return changed([&](platform::Transaction& t) {
      const auto act = act_of("account invite");
      const std::string email = "p" + std::to_string(++persons) + "@example.org";
      auto invited = platform::invite(t, {email, "A person", grant}, act).value();
      return platform::set_password(t, std::move(invited.account), "hash", act).id;
    });
  }
  ReportAsker asker(const std::string& who, int days = 0) {
    const auto id = people.at(who);
    return {
        .account = id,
        .act = {
            .at = instant_after(days), .actor = platform::actor_of(id), .action = "report test"}};
  }

  ReportFacts facts(platform::Transaction& t, ReportId report = kNewReport, int days = 0) {
    const auto directory = load_directory(t);
    return drafted_facts({t, *directory}, "progress", report, instant_after(days));
  }
  ReportId begun(const std::string& title = "Progress report 2026") {
    return changed([&](platform::Transaction& t) {
      return begin_report(t, "progress", {title, "2025/26"}, facts(t), asker("ida")).value();
    });
  }
  base::Result<void> wrote(ReportId id, const std::string& part, const std::string& words,
                           std::int64_t seen = 0) {
    return changed([&](platform::Transaction& t) {
      return put_words(t, id, {part, words, seen}, asker("ida"));
    });
  }
  base::Result<int> published(ReportId id, const Publication& publication, int days = 0) {
    return changed([&](platform::Transaction& t) {
      return publish_report(t, id, publication, asker("ida", days));
    });
  }
  // With a summary, one recommendation to the department, and an answer due in 30 days.
  ReportId given_report(const std::string& title = "Progress report 2026") {
    const ReportId id = begun(title);
    EXPECT_TRUE(wrote(id, "summary", "Waits are far from the promise."));
    EXPECT_TRUE(changed([&](platform::Transaction& t) {
      return put_recommendation(t, id, {0, "dhsc", "Open ten more theatres."}, asker("ida"));
    }));
    EXPECT_EQ(published(id, {.after = 0, .answer_due = day_after(30)}), 1);
    return id;
  }
  base::Result<void> answered(ReportId id, int days = 0) {
    return changed([&](platform::Transaction& t) {
      return answer_report(t, id, {1, ReportAnswer::accepted_in_part, "Five, by 2028."},
                           asker("unit", days));
    });
  }
  // As if another build had published the newest version.
  void keep_text(ReportId id, std::string_view text) {
    platform::Transaction t(store, platform::Access::write);
    t.prepare("UPDATE report_publication SET document = ? WHERE report_id = ?")
        .bind(text)
        .bind(static_cast<std::int64_t>(id))
        .run();
    t.commit();
  }
  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), report_schema()).value();
  std::map<std::string, platform::AccountId> people;
  int persons = 0;
};

}  // namespace commonweal::missions
