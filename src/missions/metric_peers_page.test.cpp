#include "missions/metric_peers_page.hpp"

#include <deque>

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

// Councils A, B, C ... with 1, 2, 3 ... people waiting, beside England.
struct MetricPeersPage : testing::Test {
  std::string section(int councils, bool with_england) {
    for (int i = 0; i < councils; ++i) {
      bodies.push_back({.code = "E0600000" + std::to_string(i),
                        .name = std::string(1, static_cast<char>('A' + i)),
                        .kind = BodyKind::local_authority});
    }
    std::vector<BodyFigure> figures;
    for (int i = 0; i < councils; ++i) figures.push_back(figure(bodies.at(i), i + 1));
    const BodyFigure reference =
        with_england ? figure(england, 50) : BodyFigure{&england, std::nullopt};
    return peers_section(compared(metric, in_2020(5), figures, reference), "/compare").str();
  }
  static BodyFigure figure(const Body& body, double value) {
    return {&body, Observation{.period = in_2020(5), .figure = base::Reported{value}}};
  }
  static std::string words(const std::string& page) {
    return words_within("<div id=\"all\">" + page + "</div>", "id", "all");
  }

  Metric metric = sound_metric();
  Body england{.code = "E92000001", .name = "England", .kind = BodyKind::nation};
  std::deque<Body> bodies;
};

TEST_F(MetricPeersPage, RanksAFewAndSetsTheWholeBesideThem) {
  EXPECT_EQ(words(section(2, true)), R"(How places compare
May 2020, the best first
Rank
Place
people
1
A
1
2
B
2
England, for comparison
50
Compare any places, with how sure the figures are
)");
}

TEST_F(MetricPeersPage, ShowsOfManyTheFirstAndTheLastFive) {
  const std::string all = words(section(14, false));
  EXPECT_NE(all.find("5\nE\n5\n4 more between\n10\nJ\n10\n"), std::string::npos) << all;
  EXPECT_EQ(all.find("for comparison"), std::string::npos);
}

TEST_F(MetricPeersPage, LeadsEachPlaceToItsOwnFiguresAndAllToTheComparison) {
  const std::string html = section(2, false);
  EXPECT_NE(html.find("href=\"/metrics/waiting-list?body=E06000001\""), std::string::npos);
  EXPECT_NE(html.find("href=\"/compare\""), std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
