// That the audit's digest of observations can be recomputed from their table, by the rule of
// platform/audit alone: the row's id, then the other columns in the order of the table, and of
// those that came later the ones that have a value, each with its name.

#include "missions/observation_import_store.hpp"

#include <gtest/gtest.h>

#include "missions/record_store.hpp"
#include "platform/audit/digest.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Transaction;

constexpr auto kRows = R"(
  SELECT row_id, metric_id, body_id, period, revision, value, numerator, denominator, status,
         reason, source_id, source_rows, recorded_micros, lower, upper
  FROM observation ORDER BY row_id)";
constexpr auto kDigest =
    "SELECT rows_digest FROM audit WHERE table_name = 'observation' ORDER BY id";

const base::Period kMarch = base::Period::month(2020, 3);

std::vector<FiledObservation> two_figures() {
  return {{"waiting",
           "E1",
           {.period = kMarch,
            .figure = base::Reported{.value = 4.5},
            .interval = Interval{.lower = 4, .upper = 7}}},
          {"waiting",
           "E1",
           {.period = base::later(kMarch, 1),
            .figure = base::Missing::confidential,
            .source_rows = "2-3"}}};
}

void fill(platform::Store& store) {
  const platform::Act act{.at = {}, .actor = "shell:ann", .action = "test"};
  Transaction transaction(store, Access::write);
  const Record other{"other", {"Other", "nation", ""}};  // So that no two ids of a row are alike.
  const Record body{"E1", {"England", "nation", ""}};
  ASSERT_TRUE(put_records(transaction, RecordKind::body, {other, body}, act));
  const Record metric{"waiting",
                      {"Waiting", "Waiting", "health", "m", "E1", "people", "people", "0", "lower",
                       "outcome", "access", "core", "month", "Who waits."}};
  ASSERT_TRUE(put_records(transaction, RecordKind::metric, {metric}, act));
  put_observations(transaction, two_figures(), act);
  transaction.commit();
}

TEST(ObservationAudit, HasADigestThatTheTableGivesAgain) {
  const platform::TestDatabase database;
  auto store =
      platform::Store::open(database.url(),
                            {platform::read_migrations("src/platform/audit/migrations", "audit"),
                             platform::read_migrations("src/missions/migrations", "missions")})
          .value();
  fill(store);
  Transaction transaction(store, Access::read);
  platform::Digest digest;
  auto row = transaction.prepare(kRows);
  while (row.next()) {
    for (int column = 0; column < 5; ++column) digest.add(row.integer(column));
    for (int column = 5; column < 8; ++column) digest.add(row.optional_real(column));
    const std::string status = row.text(8);
    const auto reason = row.optional_text(9);
    const auto source_rows = row.optional_text(11);
    digest.add(std::string_view(status)).add(reason).add(row.optional_integer(10));
    digest.add(source_rows).add(row.integer(12));
    digest.add_later("lower", row.optional_real(13)).add_later("upper", row.optional_real(14));
  }
  auto written = transaction.prepare(kDigest);
  ASSERT_TRUE(written.next());
  EXPECT_EQ(written.text(0), std::move(digest).hex());
}

}  // namespace
}  // namespace commonweal::missions
