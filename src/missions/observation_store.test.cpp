#include "missions/observation_store.hpp"

#include <gtest/gtest.h>

#include "missions/missions_fixture.hpp"

namespace commonweal::missions {
namespace {

using base::Figure;
using base::Missing;
using base::Period;
using base::Reported;
using platform::Access;
using platform::Transaction;

constexpr auto kRevisions =
    "SELECT revision || ': ' || coalesce(CAST(CAST(value AS INTEGER) AS TEXT), 'none') "
    "FROM observation ORDER BY period, revision";

Observation month(unsigned number, Figure figure) {
  return {.period = Period::month(2020, number), .figure = figure, .source = "nhs-rtt"};
}

FiledObservation filed(Observation observation) {
  return {"waiting-list", "E92000001", std::move(observation)};
}

struct ObservationStore : MissionsFixture {
  ObservationStore() { given_records(); }

  std::vector<Observation> latest() {
    Transaction transaction(store, Access::read);
    return observations_of(transaction, sound_metric(), "E92000001");
  }
  std::string exported(const ObservationFilter& filter = {}) {
    Transaction transaction(store, Access::read);
    std::string text;
    for (const auto& [metric, body, observation] : all_observations(transaction, filter)) {
      text += metric + ' ' + body + ' ' + std::to_string(observation.period.ordinal() % 12) + '\n';
    }
    return text;
  }
};

TEST_F(ObservationStore, GivesBackWhatItWasGivenInOrder) {
  const Observation january{.period = Period::month(2020, 1),
                            .figure = Reported{99.5, base::FigureStatus::provisional},
                            .numerator = 199,
                            .denominator = 200,
                            .source = "nhs-rtt",
                            .source_rows = "2-9"};
  const Observation plain{.period = Period::month(2020, 3), .figure = Reported{0}};
  given({filed(plain), filed(month(2, Missing::confidential)), filed(january)});
  EXPECT_EQ(latest(), (std::vector{january, month(2, Missing::confidential), plain}));
}

TEST_F(ObservationStore, KeepsMissingMissingAndZeroZero) {
  given({filed(month(1, Missing::low)), filed(month(2, Reported{0}))});
  EXPECT_EQ(rows(kRevisions), "1: none\n1: 0\n");
  EXPECT_EQ(latest()[0].figure, Figure(Missing::low));
  EXPECT_EQ(latest()[1].figure, Figure(Reported{0}));
}

TEST_F(ObservationStore, WritesNothingForAFigureThatIsAsBefore) {
  const std::vector both{filed(month(1, Reported{100})), filed(month(2, Missing::low))};
  EXPECT_EQ(given(both).added, 2);
  const std::string audit = rows("SELECT hash FROM audit ORDER BY id");
  EXPECT_EQ(given(both).unchanged, 2);
  EXPECT_EQ(rows("SELECT hash FROM audit ORDER BY id"), audit);
  EXPECT_EQ(rows(kRevisions), "1: 100\n1: none\n");
}

TEST_F(ObservationStore, KeepsAFigureThatIsRevised) {
  given({filed(month(1, Reported{100}))});
  EXPECT_EQ(given({filed(month(1, Reported{101}))}).changed, 1);
  EXPECT_EQ(rows(kRevisions), "1: 100\n2: 101\n");
  EXPECT_EQ(latest(), std::vector{month(1, Reported{101})});
}

TEST_F(ObservationStore, RevisesWhateverElseChangesOfAFigure) {
  given({filed(month(1, Reported{100}))});
  Observation told_more = month(1, Reported{100, base::FigureStatus::revised});
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  told_more.source_rows = "7";
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  told_more.numerator = 50;
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  told_more.interval = Interval{95, 105};
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  told_more.interval->upper = 104;
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  EXPECT_EQ(given({filed(told_more)}).unchanged, 1);
  EXPECT_EQ(latest(), std::vector{told_more});
  told_more.figure = Missing::not_available;
  told_more.interval.reset();
  EXPECT_EQ(given({filed(told_more)}).changed, 1);
  EXPECT_EQ(latest(), std::vector{told_more});
}

TEST_F(ObservationStore, ExportsByMetricBodyAndPeriod) {
  Record beds = sound(RecordKind::metric);
  beds.code = "beds";
  given(RecordKind::metric, {beds});
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  const Observation one = month(2, Reported{1});  // January is 0, as ordinals count.
  given({{"waiting-list", "W92000004", one}, {"waiting-list", "E92000001", month(3, Reported{1})}});
  given({{"waiting-list", "E92000001", one}, {"beds", "W92000004", one}});
  EXPECT_EQ(exported(),
            "beds W92000004 1\n"
            "waiting-list E92000001 1\n"
            "waiting-list E92000001 2\n"
            "waiting-list W92000004 1\n");
  EXPECT_EQ(exported({.metric = "waiting-list", .body = "W92000004"}),
            "waiting-list W92000004 1\n");
  EXPECT_EQ(exported({.metric = "none"}), "");
}

TEST_F(ObservationStore, HoldsNothingOfABodyThatIsNotThere) {
  Transaction transaction(store, Access::read);
  EXPECT_TRUE(observations_of(transaction, sound_metric(), "S92000003").empty());
}

TEST_F(ObservationStore, SaysWhenAMetricWasLastRecorded) {
  given({filed(month(1, Reported{100}))});
  Transaction transaction(store, Access::read);
  EXPECT_EQ(last_recorded(transaction, "waiting-list", "E92000001"), kNow);
  EXPECT_EQ(last_recorded(transaction, "beds", "E92000001"), std::nullopt);
}

TEST(DigestOf, ChangesWithAnyFigureAndNothingElse) {
  const std::vector<Observation> figures{month(1, Reported{100}), month(2, Missing::low)};
  const std::string digest = digest_of(figures);
  EXPECT_EQ(digest_of({{.period = Period::month(2020, 1), .figure = Reported{100}}, figures[1]}),
            digest);  // Where a figure comes from does not change it.
  for (const auto& other : std::vector<std::vector<Observation>>{
           {figures[0]},
           {figures[1], figures[0]},
           {month(1, Reported{100.5}), figures[1]},
           {month(1, Reported{100, base::FigureStatus::revised}), figures[1]},
           {month(3, Reported{100}), figures[1]},
           {figures[0], month(2, Missing::unreliable)},
           {figures[0], month(2, Reported{0})},
       }) {
    EXPECT_NE(digest_of(other), digest);
  }
}

}  // namespace
}  // namespace commonweal::missions
