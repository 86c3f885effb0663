#include "missions/comparison_store.hpp"

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "missions/comparison_words.hpp"
#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ComparisonStore : PlacesFixture {
  std::string compared(const platform::Parameters& query, const char* metric = "years-lived") {
    return asked([&](const Holdings& holdings) {
      const auto chosen = load_comparison(holdings, comparison_text(metric, query));
      return chosen ? told_of(*chosen) : told(chosen);
    });
  }
  static std::string told_of(const ChosenComparison& chosen) {
    if (!chosen.comparison) return "nothing";
    const auto& reference = chosen.comparison->reference;
    std::string text = base::text(chosen.comparison->period) + " against " +
                       (reference ? reference->body->name : "nobody") + ":";
    for (const auto& it : chosen.comparison->ranked) {
      text += ' ' + rank_words(it) + ' ' + it.body->name;
    }
    for (const auto& it : chosen.comparison->missing) text += ", no " + it.body->name;
    return text;
  }
};

TEST_F(ComparisonStore, ComparesTheCommonestKindInTheLastYearThatHalfHaveReached) {
  EXPECT_EQ(compared({}),
            "2019 against England: 1 Lancashire 2 Manchester 3 Blackpool, no County Durham, no "
            "Hartlepool");
}

TEST_F(ComparisonStore, ComparesThoseOfARegionOrAKindOrAPeriod) {
  EXPECT_EQ(compared({{"region", "E12000001"}}),
            "2019 against England:, no County Durham, no Hartlepool");
  EXPECT_EQ(compared({{"region", "E12000001"}, {"period", "2012"}, {"kind", ""}}),
            "2012 against England: 1 County Durham 2 Hartlepool");
  EXPECT_EQ(compared({{"kind", "nation"}}), "2019 against England: 1 England");
  EXPECT_EQ(compared({{"kind", "region"}}), "nothing");
}

TEST_F(ComparisonStore, ComparesAnyBodiesThatAreNamed) {
  EXPECT_EQ(compared({{"body", "E92000001"}, {"body", "E06000009"}, {"body", "E06000009"}}),
            "2019 against England: 1 England 2 Blackpool");
  EXPECT_EQ(compared({{"body", "E12000001"}}), "nothing");
}

TEST_F(ComparisonStore, SaysWhatElseCouldBeAsked) {
  asked([&](const Holdings& holdings) {
    const auto chosen =
        load_comparison(holdings, comparison_text("years-lived", platform::Parameters())).value();
    EXPECT_EQ(chosen.choices.kinds, (std::vector{BodyKind::nation, BodyKind::local_authority}));
    EXPECT_EQ(chosen.choices.regions.size(), 2U);
    EXPECT_EQ(chosen.choices.periods, (std::vector{in_year(2019), in_year(2012)}));
    return 0;
  });
}

TEST_F(ComparisonStore, RefusesWhatIsNotThere) {
  EXPECT_EQ(compared({}, "beds"), "There is no metric \"beds\".\n");
  EXPECT_EQ(compared({{"body", "Mars"}}), "There is no body \"Mars\".\n");
  EXPECT_EQ(compared({{"region", "Mars"}}), "There is no body \"Mars\".\n");
  EXPECT_EQ(compared({{"kind", "planet"}}).substr(0, 28), "kind: \"planet\" is not one of");
  EXPECT_EQ(compared({{"period", "2019-20"}}),
            "period: \"2019-20\" is not a calendar year, as the figures' periods are.\n");
  EXPECT_EQ(compared({}, "waiting-list"), "nothing");
}

TEST_F(ComparisonStore, IsSaidInSentences) {
  const auto words = [&](const platform::Parameters& query) {
    return asked([&](const Holdings& holdings) {
      return summary_words(
          load_comparison(holdings, comparison_text("years-lived", query)).value());
    });
  };
  EXPECT_EQ(words({}),
            "3 councils have a figure for 2019. 0 are better than England (81.0 years), 2 are "
            "worse, and 1 shows no clear difference.");
  EXPECT_EQ(
      words({{"region", "E12000001"}, {"period", "2012"}}),
      "2 councils in the North East have a figure for 2012. 2 are lower than England (80.0 years) "
      "and 0 are higher. No intervals are published, so some of that may be chance.");
}

}  // namespace
}  // namespace commonweal::missions
