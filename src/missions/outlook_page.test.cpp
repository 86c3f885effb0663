#include "missions/outlook_page.hpp"

#include "missions/metric_page.hpp"
#include "missions/outlook_fixture.hpp"

namespace commonweal::missions {
namespace {

struct OutlookPage : OutlookFixture {};

TEST_F(OutlookPage, SaysWhatMayComeAndWhatAPastPaceWouldBring) {
  given_list();
  const std::string shown = words();
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(shown, "If things go on as they have, it would stand at about ")) << shown;
  EXPECT_TRUE(says(shown,
                   "If the pace of January 2019 to January 2023 were matched from December "
                   "2023 on, it would be back at 100 in "))
      << shown;
  EXPECT_TRUE(says(shown, "As things go, the chance that it stands there or better in ")) << shown;
  EXPECT_TRUE(says(shown, "How good were such forecasts before?"));
  EXPECT_TRUE(says(shown, digest_of(falling_list())));
  EXPECT_TRUE(says(shown,
                   "commonweal observation export --metric waiting-list --body E92000001 | "
                   "commonweal metric forecast - --horizon 60 --seasonal 12"))
      << shown;
}

TEST_F(OutlookPage, NamesTheTargetsOfThisBodyWithTheirChances) {
  given_list();
  given(RecordKind::target, {sound_but(RecordKind::target, "by", "2024-12")});
  const std::string shown = words();
  EXPECT_TRUE(says(shown,
                   "Target: 40.5 people or less by December 2024 (set by The government, "
                   "2020-01-31). As things go, the chance of it is "))
      << shown;
}

TEST_F(OutlookPage, LetsOneStandInThePastAndSeeWhatCame) {
  given_list();
  const std::string shown = words({{"from", "2022-12"}, {"horizon", "12"}});
  EXPECT_TRUE(says(shown, "You stand at December 2022. Of the 12 figures that came since, "))
      << shown;
  EXPECT_TRUE(says(shown, "What came"));
  EXPECT_TRUE(says(shown, "--from 2022-12 --horizon 12"));
}

TEST_F(OutlookPage, SendsTheFormBackWithSentencesWhereSomethingIsWrong) {
  given_list();
  const std::string shown =
      words({{"horizon", "many"}, {"model", "best"}, {"from", "soon"}, {"known-on", "never"}});
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(says(shown, "There is a problem")) << shown;
  EXPECT_TRUE(says(page({{"horizon", "many"}}), "\"many\" is not how far") ||
              says(page({{"horizon", "many"}}), "&quot;many&quot; is not how far"));
  EXPECT_TRUE(says(words({{"model", "best"}}), "is not one of automatic, level, trend or damped."));
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(says(page({{"model", "best"}}), "<form method=\"get\""));
}

TEST_F(OutlookPage, SaysWhyThereIsNoForecast) {
  EXPECT_TRUE(says(words(), "No figures are held for England."));
  EXPECT_EQ(status, 200);
  given({{"waiting-list", "E92000001", falling_list().front()}});
  const std::string shown = words();
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(shown, "No forecast can be made of these figures.")) << shown;
}

TEST_F(OutlookPage, IsNotFoundForAnUnknownMetricOrBody) {
  EXPECT_EQ(answer(show_outlook, asked_of("beds")).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(answer(show_outlook, asked_of("waiting-list", {{"body", "Mars"}})).error().code,
            base::ErrorCode::not_found);
}

TEST_F(OutlookPage, TheMetricsOwnPageShowsBusinessAsUsualAndLeadsHere) {
  given_list();
  const auto response = answer(show_metric, asked_of("waiting-list"));
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(says(response->body, "If things go on as they have, it would stand at about "));
  EXPECT_TRUE(says(response->body,
                   "href=\"/metrics/waiting-list/forecast\">How this forecast is "
                   "made</a>"));
  EXPECT_TRUE(says(response->body, "cw-chart__band"));
}

TEST_F(OutlookPage, GivesItsChartAsAFile) {
  given_list();
  const auto asked = asked_of("waiting-list", {{"horizon", "24"}});
  EXPECT_EQ(answer(show_outlook_svg, asked)->content_type, "image/svg+xml");
  EXPECT_EQ(answer(show_outlook_png, asked)->content_type, "image/png");
  EXPECT_EQ(answer(show_outlook_svg, asked_of("waiting-list", {{"horizon", "x"}})).error().code,
            base::ErrorCode::invalid_input);
}

}  // namespace
}  // namespace commonweal::missions
