#include "missions/metric_reading_store.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MetricReadingTest : PageFixture {
  MetricReadingTest() {
    given_waiting_list();
    given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  }

  template <class Told>
  auto told_of(const MetricText& text, Told told) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    return told(read_metric({transaction, *directory}, text).value());
  }
  std::string address(const MetricText& text) {
    return told_of(text,
                   [](const MetricReading& reading) { return reading.address("/chart.svg"); });
  }
};

TEST_F(MetricReadingTest, HoldsTheFiguresTheirSourcesAndWhereTheyStand) {
  told_of({.metric = "waiting-list"}, [](const MetricReading& reading) {
    EXPECT_EQ(reading.observations, waiting_observations());
    EXPECT_EQ(reading.sources.size(), 1U);
    EXPECT_EQ(reading.mission.title, "Health");
    EXPECT_EQ(reading.standing.value().latest.value, 120);
    EXPECT_EQ(reading.recorded, kNow);
    return 0;
  });
}

TEST_F(MetricReadingTest, NamesInAnAddressOnlyWhatIsNotUsual) {
  EXPECT_EQ(address({.metric = "waiting-list"}), "/metrics/waiting-list/chart.svg");
  EXPECT_EQ(address({.metric = "waiting-list", .body = "W92000004"}),
            "/metrics/waiting-list/chart.svg?body=W92000004");
  EXPECT_EQ(address({.metric = "waiting-list", .known_on = "1 December 2026"}),
            "/metrics/waiting-list/chart.svg?known-on=2026-12-01");
  EXPECT_EQ(address({.metric = "waiting-list", .body = "W92000004", .known_on = "2026-12-01"}),
            "/metrics/waiting-list/chart.svg?body=W92000004&known-on=2026-12-01");
}

TEST_F(MetricReadingTest, HoldsNoStandingWhereNothingIsHeld) {
  told_of({.metric = "waiting-list", .body = "W92000004"}, [](const MetricReading& reading) {
    EXPECT_FALSE(reading.standing);
    EXPECT_FALSE(reading.recorded);
    return 0;
  });
}

}  // namespace
}  // namespace commonweal::missions
