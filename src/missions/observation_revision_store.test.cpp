#include "missions/observation_revision_store.hpp"

#include <gtest/gtest.h>

#include "missions/observation_store.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

using base::Reported;
using platform::Access;
using platform::Transaction;

// A figure of January, of 1 May 2026 until half past eleven at night in London.
constexpr base::Instant kLateOnMayDay{std::chrono::seconds{1'777'674'600}};  // 22:30 UTC

struct ObservationRevisionStore : PageFixture {
  ObservationRevisionStore() { given_records(); }

  void recorded(base::Instant at, unsigned month, base::Figure figure) {
    Transaction transaction(store, Access::write);
    put_observations(transaction,
                     {{"waiting-list", "E92000001", {.period = in_2020(month), .figure = figure}}},
                     {.at = at, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  // "2020-01 100, 2020-02 90": as known on a day, or now.
  std::string known(const std::string& day) {
    Transaction transaction(store, Access::read);
    const auto on = known_on_in({.place = "", .text = day}).value();
    std::string text;
    for (const auto& observation : observations_of(transaction, sound_metric(), "E92000001", on)) {
      const auto* reported = std::get_if<Reported>(&observation.figure);
      text += std::to_string(observation.period.ordinal() - in_2020(1).ordinal() + 1) + ' ' +
              (reported ? base::shortest(reported->value) : "missing") + ", ";
    }
    return text;
  }
};

TEST_F(ObservationRevisionStore, KnowsWhatWasRecordedByTheEndOfTheDayInLondon) {
  using std::chrono::minutes;
  recorded(kLateOnMayDay, 1, Reported{100});
  recorded(kLateOnMayDay + minutes{29}, 2, Reported{90});
  recorded(kLateOnMayDay + minutes{30}, 1, Reported{101});  // Midnight in London: the 2nd.
  recorded(kLateOnMayDay + minutes{45}, 3, base::Missing::low);
  EXPECT_EQ(known("2026-04-30"), "");
  EXPECT_EQ(known("2026-05-01"), "1 100, 2 90, ");
  EXPECT_EQ(known("2026-05-02"), "1 101, 2 90, 3 missing, ");
  EXPECT_EQ(known(""), known("2026-05-02"));
}

TEST_F(ObservationRevisionStore, KnowsNowWhatTheStoreKnows) {
  given_waiting_list();
  Transaction transaction(store, Access::read);
  const Metric metric = sound_metric();
  EXPECT_EQ(observations_of(transaction, metric, "E92000001", std::nullopt),
            observations_of(transaction, metric, "E92000001"));
  EXPECT_EQ(observations_of(transaction, metric, "Mars", std::nullopt), std::vector<Observation>{});
  EXPECT_EQ(last_recorded(transaction, "waiting-list", "E92000001", std::nullopt), kNow);
  EXPECT_EQ(first_recorded(transaction, "waiting-list", "E92000001"), kNow);
  EXPECT_EQ(first_recorded(transaction, "waiting-list", "Mars"), std::nullopt);
}

TEST_F(ObservationRevisionStore, KnowsWhenTheLastWasRecordedThen) {
  recorded(kLateOnMayDay, 1, Reported{100});
  recorded(kLateOnMayDay + std::chrono::hours{24}, 1, Reported{101});
  Transaction transaction(store, Access::read);
  const auto on = known_on_in({.place = "", .text = "2026-05-01"}).value();
  EXPECT_EQ(last_recorded(transaction, "waiting-list", "E92000001", on), kLateOnMayDay);
  const auto before = known_on_in({.place = "", .text = "2026-04-01"}).value();
  EXPECT_EQ(last_recorded(transaction, "waiting-list", "E92000001", before), std::nullopt);
}

TEST_F(ObservationRevisionStore, FiltersWhatIsFiledAsKnownThen) {
  recorded(kLateOnMayDay, 1, Reported{100});
  recorded(kLateOnMayDay + std::chrono::hours{24}, 1, Reported{101});
  Transaction transaction(store, Access::read);
  const auto on = known_on_in({.place = "", .text = "2026-05-01"}).value();
  const auto filed = all_observations(transaction, {}, on);
  ASSERT_EQ(filed.size(), 1U);
  EXPECT_EQ(filed[0].observation.figure, base::Figure(Reported{100}));
  EXPECT_TRUE(all_observations(transaction, {.body = "Mars"}, on).empty());
  EXPECT_TRUE(all_observations(transaction, {.metric = "beds"}, on).empty());
}

TEST_F(ObservationRevisionStore, TellsEveryRevisionAndWhenItWasRecorded) {
  recorded(kLateOnMayDay, 1, Reported{100});
  recorded(kNow, 1, Reported{.value = 101, .status = base::FigureStatus::revised});
  Transaction transaction(store, Access::read);
  const auto history = revisions_of(transaction, sound_metric(), "E92000001");
  ASSERT_EQ(history.periods.size(), 1U);
  const auto& revisions = history.periods[0].revisions;
  ASSERT_EQ(revisions.size(), 2U);
  EXPECT_EQ(revisions[0].number, 1);
  EXPECT_EQ(revisions[0].recorded, kLateOnMayDay);
  EXPECT_EQ(revisions[1].number, 2);
  EXPECT_EQ(revisions[1].recorded, kNow);
  EXPECT_EQ(revisions[1].observation.figure,
            base::Figure(Reported{101, base::FigureStatus::revised}));
}

}  // namespace
}  // namespace commonweal::missions
