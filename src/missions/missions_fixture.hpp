#pragma once

// For tests: the real store with its real schema. Tests run in the source root.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "missions/observation_import_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/record_example.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::missions {

inline std::vector<platform::MigrationSet> real_schema() {
  return {platform::read_migrations("src/platform/audit/migrations", "audit"),
          platform::read_migrations("src/missions/migrations", "missions")};
}

// 23 November 2026 at 04:05 UTC.
inline constexpr base::Instant kNow{std::chrono::seconds{1'795'406'706}};

inline platform::Act act_of(std::string action) {
  return {.at = kNow, .actor = "shell:ann", .action = std::move(action)};
}

inline Metric sound_metric() { return made_of<Metric>(sound(RecordKind::metric)); }

struct MissionsFixture : testing::Test {
  // The sound record of each kind that pages cannot do without; they refer to one another.
  void given_records() {
    for (const RecordKind kind : kFirstKinds) given(kind, {sound(kind)});
  }

  Changes given(RecordKind kind, const std::vector<Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = put_records(transaction, kind, records, act_of("test"));
    EXPECT_TRUE(changes) << told(changes);
    transaction.commit();
    return changes.value_or(Changes{});
  }

  Changes given(const std::vector<FiledObservation>& observations) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto changes = put_observations(transaction, observations, act_of("test"));
    transaction.commit();
    return changes;
  }

  // The first column of every row, as text on a line each.
  std::string rows(std::string_view sql) {
    platform::Transaction transaction(store, platform::Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), real_schema()).value();
};

}  // namespace commonweal::missions
