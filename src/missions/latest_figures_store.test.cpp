#include "missions/latest_figures_store.hpp"

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct LatestFigures : PlacesFixture {
  static std::string told(const std::optional<Observation>& observation) {
    if (!observation) return "none";
    const auto* reported = std::get_if<base::Reported>(&observation->figure);
    std::string text = base::text(observation->period) + ' ';
    text += reported == nullptr ? "missing" : base::shortest(reported->value);
    if (observation->interval) text += " from " + base::shortest(observation->interval->lower);
    return text + (observation->source.empty() ? "" : ' ' + observation->source);
  }

  std::string asked_of(const std::vector<std::string>& codes,
                       std::optional<base::Period> period = {}) {
    return asked([&](const Holdings& holdings) {
      std::vector<const Body*> bodies;
      for (const auto& code : codes) bodies.push_back(holdings.directory.find_body(code));
      const Metric& metric = *holdings.directory.find_metric("years-lived");
      std::string text;
      for (const auto& it : period ? figures_of_period(holdings, metric, bodies, *period)
                                   : latest_figures(holdings, metric, bodies)) {
        text += told(it) + '\n';
      }
      return text;
    });
  }
};

TEST_F(LatestFigures, AreOfTheLastPeriodOfEachBodyInTheOrderAsked) {
  EXPECT_EQ(asked_of({"E06000047", "E06000009", "E12000001", "E06000001"}),
            "2012 79.5 nhs-rtt\n2019 76 from 75 nhs-rtt\nnone\n2019 missing\n");
  EXPECT_EQ(asked_of({}), "");
}

TEST_F(LatestFigures, AreThoseOfOnePeriodWhereItIsNamed) {
  EXPECT_EQ(asked_of({"E06000009", "E08000003", "E06000009"}, in_year(2012)),
            "2012 75 nhs-rtt\nnone\n2012 75 nhs-rtt\n");
}

TEST_F(LatestFigures, AreTheLastRevisionWhichMayBeLower) {
  given({years("E06000009", 2019, 70)});
  EXPECT_EQ(asked_of({"E06000009"}), "2019 70 nhs-rtt\n");
  EXPECT_EQ(asked_of({"E06000009"}, in_year(2019)), "2019 70 nhs-rtt\n");
}

TEST_F(LatestFigures, AreFoundForMoreBodiesThanOneQuestionHolds) {
  std::vector<Record> bodies;
  std::vector<FiledObservation> figures;
  std::vector<std::string> codes;
  std::string expected;
  for (int i = 0; i < 600; ++i) {
    codes.push_back("p" + std::to_string(i));
    bodies.push_back({codes.back(), {"Place " + codes.back(), "provider", ""}});
    figures.push_back(years(codes.back(), 2019, i));
    expected += "2019 " + std::to_string(i) + " nhs-rtt\n";
  }
  given(RecordKind::body, bodies);
  given(figures);
  EXPECT_EQ(asked_of(codes), expected);
  EXPECT_EQ(asked_of(codes, in_year(2019)), expected);
}

TEST_F(LatestFigures, KnowsWhichBodiesHaveFiguresOfAMetric) {
  const auto codes = [&](const char* metric) {
    return asked([&](const Holdings& holdings) {
      std::string text;
      const Metric& of = *holdings.directory.find_metric(metric);
      for (const Body* body : bodies_with_figures(holdings, of)) text += body->code + ' ';
      return text;
    });
  };
  EXPECT_EQ(codes("years-lived"), "E92000001 E06000009 E08000003 E10000017 E06000001 E06000047 ");
  EXPECT_EQ(codes("waiting-list"), "");
}

TEST_F(LatestFigures, OfOneBodyAreTheEndOfTheSeriesOfEachMetric) {
  const auto recent = [&](std::string_view code, std::int32_t periods) {
    return asked([&](const Holdings& holdings) {
      std::string text;
      for (const auto& [metric, observations] :
           recent_figures(holdings, *holdings.directory.find_body(code), periods)) {
        text += metric->code + ':';
        for (const auto& it : observations) text += ' ' + told(it);
        text += '\n';
      }
      return text;
    });
  };
  given({{"waiting-list", "E06000009", {.period = in_2020(1), .figure = base::Reported{5}}}});
  given({{"waiting-list", "E06000009", {.period = in_2020(1), .figure = base::Reported{4}}}});
  EXPECT_EQ(recent("E06000009", 130),
            "waiting-list: 2020-01 4\n"
            "years-lived: 2012 75 nhs-rtt 2019 76 from 75 nhs-rtt\n");
  EXPECT_EQ(recent("E06000009", 7),
            "waiting-list: 2020-01 4\nyears-lived: 2019 76 from 75 nhs-rtt\n");
  EXPECT_EQ(recent("E12000001", 130), "");
}

}  // namespace
}  // namespace commonweal::missions
