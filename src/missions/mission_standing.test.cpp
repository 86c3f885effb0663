#include "missions/mission_standing.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

struct Made {
  std::string code;
  Tier tier = Tier::core;
  Dimension dimension = Dimension::access;
  std::string service = "health";
  bool held = true;
};

Metric metric_of(const Made& made) {
  Metric metric = made_of<Metric>(sound(RecordKind::metric));
  metric.code = made.code;
  metric.tier = made.tier;
  metric.dimension = made.dimension;
  metric.service = made.service;
  return metric;
}

struct Example {
  explicit Example(const std::vector<Made>& makes) {
    for (const Made& made : makes) metrics.push_back(metric_of(made));
    for (std::size_t at = 0; at < makes.size(); ++at) {
      const auto observations =
          makes[at].held ? waiting_observations() : std::vector<Observation>{};
      standing.metrics.push_back({.metric = &metrics[at],
                                  .body = nullptr,
                                  .observations = observations,
                                  .standing = standing_of(metrics[at], observations)});
    }
  }
  std::string core() const {
    std::string codes;
    for (const auto* metric : core_of(standing)) codes += metric->metric->code + ' ';
    return codes;
  }
  Mission mission = made_of<Mission>(sound(RecordKind::mission));  // waiting-list is its headline.
  std::vector<Metric> metrics;
  MissionStanding standing{.mission = &mission, .metrics = {}};
};

TEST(MissionStanding, PutsTheHeadlineFirstAndWhatIsNotHeldLast) {
  EXPECT_EQ(Example({{.code = "absent", .held = false},
                     {.code = "beds"},
                     {.code = "waiting-list"},
                     {.code = "deaths"}})
                .core(),
            "waiting-list beds deaths absent ");
}

TEST(MissionStanding, LeavesComprehensiveMeasuresOutOfTheCore) {
  EXPECT_EQ(Example({{.code = "beds", .tier = Tier::comprehensive}, {.code = "deaths"}}).core(),
            "deaths ");
}

TEST(MissionStanding, LaysMeasuresOutByServiceAndDimension) {
  const Example example({{.code = "trust", .dimension = Dimension::experience, .service = "police"},
                         {.code = "wait"},
                         {.code = "gap", .dimension = Dimension::quality, .service = "police"},
                         {.code = "seen"}});
  const auto services = services_of({example.standing});
  ASSERT_EQ(services.size(), 2U);
  EXPECT_EQ(services[0].service, "police");
  EXPECT_TRUE(services[0].dimensions[0].empty());
  EXPECT_EQ(services[0].dimensions[1].size(), 1U);
  EXPECT_EQ(services[0].dimensions[2].size(), 1U);
  EXPECT_EQ(services[1].service, "health");
  EXPECT_EQ(services[1].dimensions[0].size(), 2U);
}

}  // namespace
}  // namespace commonweal::missions
