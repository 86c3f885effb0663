#include "platform/chart/gap_map_chart.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

GapMapChart small_chart() {
  return {.caption = {.id = "gaps",
                      .title = "Nobody has studied sleep",
                      .unit = "Studies, by quality",
                      .description = "Two interventions by two outcomes."},
          .row_name = "Intervention",
          .columns = {{"Work", ""}, {"Sleep", "/metrics/sleep"}},
          .rows = {{{"Job coaching", "/interventions/coaching"},
                    {{.high = 4, .medium = 1, .href = "/studies?x=1"}, {.questions = 2}}},
                   {{"Peer support", ""}, {{.low = 1}, {}}}}};
}

std::string cell(const GapMapChart& chart, std::size_t at) {
  return between(render(chart).str(), "<td class=\"", "</td>").at(at);
}

TEST(GapMapChart, IsATableWithAHeadingForEachRowAndColumn) {
  const std::string html = render(small_chart()).str();
  EXPECT_EQ(count(html, "<th scope=\"col\""), 3U);
  EXPECT_EQ(count(html, "<th scope=\"row\""), 2U);
  EXPECT_EQ(count(html, "<td "), 4U);
  EXPECT_NE(html.find("href=\"/metrics/sleep\">Sleep</a></th>"), std::string::npos);
  EXPECT_NE(html.find("href=\"/interventions/coaching\""), std::string::npos);
  EXPECT_NE(html.find("role=\"region\""), std::string::npos);  // Scrolls by itself.
}

TEST(GapMapChart, SaysInWordsWhatItsPicturesShow) {
  const std::string html = cell(small_chart(), 0);
  EXPECT_NE(html.find("4<span class=\"govuk-visually-hidden\"> high quality studies"),
            std::string::npos)
      << html;
  EXPECT_NE(html.find("1<span class=\"govuk-visually-hidden\"> medium quality study,"),
            std::string::npos);
  EXPECT_EQ(count(html, "<svg"), count(html, "aria-hidden=\"true\""));
  EXPECT_NE(html.find("<a class=\"govuk-link cw-gap-map__counts\" href=\"/studies?x=1\""),
            std::string::npos);
}

TEST(GapMapChart, GivesABubbleTheAreaOfItsNumber) {
  const auto large = between(cell(small_chart(), 0), " r=\"", "\"");
  ASSERT_EQ(large.size(), 2U);
  EXPECT_NEAR(std::stod(large[0]) / std::stod(large[1]), 2, 0.02);
}

TEST(GapMapChart, LeadsFromTheQuestionsOfACellElsewhereWhereTheyAreSaidTo) {
  GapMapChart chart = small_chart();
  chart.rows[0].cells[0].questions = 1;
  EXPECT_EQ(count(cell(chart, 0), "<a "), 1U);
  chart.rows[0].cells[0].questions_href = "/questions/sleep";
  const auto html = cell(chart, 0);
  EXPECT_EQ(count(html, "<a "), 2U);
  EXPECT_LT(html.find("href=\"/studies?x=1\""), html.find("href=\"/questions/sleep\""));
}

TEST(GapMapChart, MakesAGapThatIsAskedAboutStandOut) {
  const std::string asked = cell(small_chart(), 1);
  EXPECT_NE(asked.find("cw-gap-map__cell--asked"), std::string::npos);
  EXPECT_NE(asked.find("No studies. "), std::string::npos);
  EXPECT_NE(asked.find("2<span class=\"govuk-visually-hidden\"> questions asked"),
            std::string::npos);
  const std::string empty = cell(small_chart(), 3);
  EXPECT_EQ(empty.find("cw-gap-map__cell--asked"), std::string::npos);
  EXPECT_NE(empty.find("No studies. "), std::string::npos);
  EXPECT_EQ(count(empty, "<svg"), 0U);
}

TEST(GapMapChart, TellsClassesApartWithoutColour) {
  const std::string key = between(render(small_chart()).str(), "<ul", "</ul>").at(0);
  EXPECT_EQ(count(key, "<li>"), 4U);
  EXPECT_EQ(count(key, "<circle class=\"cw-chart__quality--full\""), 1U);
  EXPECT_EQ(count(key, "<circle class=\"cw-chart__quality--open\""), 2U);
  EXPECT_EQ(count(key, "<path class=\"cw-chart__quality--full\""), 1U);
  EXPECT_EQ(count(key, "stroke-dasharray"), 1U);
}

TEST(GapMapChart, SaysSoWhereThereIsNothingToShow) {
  auto chart = small_chart();
  chart.rows.clear();
  EXPECT_NE(render(chart).str().find("There are no figures to show."), std::string::npos);
}

TEST(GapMapChart, RefusesARowThatIsShortAndANumberBelowZero) {
  auto chart = small_chart();
  chart.rows[0].cells.pop_back();
  EXPECT_THROW(render(chart), base::Defect);
  chart = small_chart();
  chart.rows[0].cells[0].low = -1;
  EXPECT_THROW(render(chart), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
