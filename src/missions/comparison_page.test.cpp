#include "missions/comparison_page.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ComparisonPage : PlacesFixture {
  std::string page(platform::Parameters query = {}, std::string metric = "years-lived") {
    return get(show_comparison, {{"metric", std::move(metric)}}, std::move(query));
  }
  static std::string words(const std::string& page) {
    return words_within(page, "id", "main-content");
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(ComparisonPage, RanksBodiesInAChartAndATableAndSaysWhatARankTells) {
  const std::string html = page();
  const std::string said = words(html);
  for (const char* text :
       {"Compare councils\n", "A rank is not a verdict.",
        "3 councils have a figure for 2019. 0 are better than England (81.0 years)",
        "Blackpool\n3\n76.0\n75.0 to 77.0\nWorse\n",
        "Lancashire\n1\n81.2\n80.9 to 81.5\nNo clear difference\n"}) {
    EXPECT_TRUE(says(said, text)) << text << "\nin\n" << said;
  }
  EXPECT_NE(html.find("<svg"), std::string::npos);
}

TEST_F(ComparisonPage, ListsWhoHasNoFigureAndWhyAndNeverASuppressedOne) {
  const std::string said = words(page());
  EXPECT_TRUE(says(said, "Hartlepool\nSuppressed, so that nobody can be recognised\n")) << said;
  EXPECT_TRUE(says(said, "County Durham\nNo figure is held for this period\n")) << said;
}

TEST_F(ComparisonPage, SortsTheTableByAnAddress) {
  const std::string said = words(page({{"sort", "name"}}));  // The table stands after the chart.
  EXPECT_LT(said.rfind("\nBlackpool\n3\n76.0"), said.rfind("\nLancashire\n1\n81.2"));
  const std::string ranked = words(page());
  EXPECT_GT(ranked.rfind("\nBlackpool\n3\n76.0"), ranked.rfind("\nLancashire\n1\n81.2"));
  EXPECT_NE(page({{"region", "E12000002"}}).find("region=E12000002&amp;sort=-rank#figures"),
            std::string::npos);
}

TEST_F(ComparisonPage, LetsBodiesBeChosenByName) {
  const std::string html = page({{"body", "E06000009"}, {"body", "E08000003"}});
  const std::string said = words(html);
  EXPECT_TRUE(says(said, "Choose the councils yourself\n")) << said;
  EXPECT_TRUE(says(said, "Manchester\n1\n78.0\n")) << said;
  EXPECT_FALSE(says(said, "Lancashire\n1\n")) << said;
  EXPECT_NE(html.find("value=\"E06000009\" checked"), std::string::npos);
}

TEST_F(ComparisonPage, SaysWhereNothingIsHeld) {
  EXPECT_TRUE(says(words(page({}, "waiting-list")), "There is nothing to compare yet\n"));
}

TEST_F(ComparisonPage, CanBeTakenAway) {
  const std::string csv = get(take_comparison_csv, {{"metric", "years-lived"}});
  EXPECT_TRUE(
      csv.starts_with("rank,body,name,period,value,lower,upper,status,against_reference,"
                      "reason,source,rows\n1,E10000017,Lancashire,2019,81.2,80.9,81.5,"
                      "final,no_clear_difference,,nhs-rtt,7\n"))
      << csv;
  EXPECT_NE(csv.find(",E06000001,Hartlepool,2019,,,,missing,,confidential,,\n"), std::string::npos)
      << csv;
  EXPECT_TRUE(get(take_comparison_xlsx, {{"metric", "years-lived"}}).starts_with("PK"));
  EXPECT_TRUE(get(take_comparison_svg, {{"metric", "years-lived"}}).find("<svg") !=
              std::string::npos);
  EXPECT_TRUE(get(take_comparison_png, {{"metric", "years-lived"}}).starts_with("\x89PNG"));
  EXPECT_FALSE(answer(take_comparison_png, asked_of("waiting-list")));
}

}  // namespace
}  // namespace commonweal::missions
