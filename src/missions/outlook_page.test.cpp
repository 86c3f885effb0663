#include "missions/outlook_page.hpp"

#include <algorithm>

#include "missions/metric_page.hpp"
#include "missions/outlook_api.hpp"
#include "missions/outlook_example.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct OutlookPage : PageFixture {
  OutlookPage() {
    given_records();
    given(
        RecordKind::replay,
        {{"waiting-list", {"2023-12", "", "", "2019-01", "2023-01", "endpoints", "100", "", ""}}});
  }
  void given_list() { given(filed_falling_list()); }

  std::string page(platform::Parameters query = {}) {
    const auto response = answer(show_outlook, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    status = response ? response->status : 0;
    return response ? response->body : "";
  }
  std::string words(platform::Parameters query = {}) {
    return words_within(page(std::move(query)), "id", "main-content");
  }

  int status = 0;
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_F(OutlookPage, SaysWhatMayComeAndWhatAPastPaceWouldBring) {
  given_list();
  const std::string shown = words();
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(has(shown, "If things go on as they have, it would stand at about ")) << shown;
  EXPECT_TRUE(has(shown,
                  "If the pace of January 2019 to January 2023 were matched from December "
                  "2023 on, it would be back at 100 in "))
      << shown;
  EXPECT_TRUE(has(shown, "As things go, the chance that it stands there or better in ")) << shown;
  EXPECT_TRUE(has(shown, "How good were such forecasts before?"));
  EXPECT_TRUE(has(shown, digest_of(falling_list())));
  EXPECT_TRUE(has(shown,
                  "commonweal observation export --metric waiting-list --body E92000001 | "
                  "commonweal metric forecast - --horizon 60 --seasonal 12"))
      << shown;
}

TEST_F(OutlookPage, NamesTheTargetsOfThisBodyWithTheirChances) {
  given_list();
  given(RecordKind::target, {sound_but(RecordKind::target, "by", "2024-12")});
  const std::string shown = words();
  EXPECT_TRUE(has(shown,
                  "Target: 40.5 people or less by December 2024 (set by The government, "
                  "2020-01-31). As things go, the chance of it is "))
      << shown;
}

TEST_F(OutlookPage, LetsOneStandInThePastAndSeeWhatCame) {
  given_list();
  const std::string shown = words({{"from", "2022-12"}, {"horizon", "12"}});
  EXPECT_TRUE(has(shown, "You stand at December 2022. Of the 12 figures that came since, "))
      << shown;
  EXPECT_TRUE(has(shown, "What came"));
  EXPECT_TRUE(has(shown, "--from 2022-12 --horizon 12"));
}

TEST_F(OutlookPage, SendsTheFormBackWithSentencesWhereSomethingIsWrong) {
  given_list();
  const std::string shown =
      words({{"horizon", "many"}, {"model", "best"}, {"from", "soon"}, {"known-on", "never"}});
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(has(shown, "There is a problem")) << shown;
  EXPECT_TRUE(has(page({{"horizon", "many"}}), "\"many\" is not how far") ||
              has(page({{"horizon", "many"}}), "&quot;many&quot; is not how far"));
  EXPECT_TRUE(has(words({{"model", "best"}}), "is not one of automatic, level, trend or damped."));
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(has(page({{"model", "best"}}), "<form method=\"get\""));
}

TEST_F(OutlookPage, SaysWhyThereIsNoForecast) {
  EXPECT_TRUE(has(words(), "No figures are held for England."));
  EXPECT_EQ(status, 200);
  given({{"waiting-list", "E92000001", falling_list().front()}});
  const std::string shown = words();
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(has(shown, "No forecast can be made of these figures.")) << shown;
}

TEST_F(OutlookPage, IsNotFoundForAnUnknownMetricOrBody) {
  EXPECT_EQ(answer(show_outlook, asked_of("beds")).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(answer(show_outlook, asked_of("waiting-list", {{"body", "Mars"}})).error().code,
            base::ErrorCode::not_found);
}

TEST_F(OutlookPage, GivesItsChartAndItsFiguresAsFiles) {
  given_list();
  const auto asked = asked_of("waiting-list", {{"horizon", "24"}});
  EXPECT_EQ(answer(show_outlook_svg, asked)->content_type, "image/svg+xml");
  EXPECT_EQ(answer(show_outlook_png, asked)->content_type, "image/png");
  const auto csv = answer(answer_outlook_csv, asked);
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(
      csv->body.starts_with("metric,body,period,mean,p2_5,p10,p25,p75,p90,p97_5,replayed,"
                            "observed\nwaiting-list,E92000001,2024-01,"))
      << csv->body;
  EXPECT_EQ(std::ranges::count(csv->body, '\n'), 25);
  EXPECT_TRUE(answer(answer_outlook_xlsx, asked));
  EXPECT_EQ(answer(show_outlook_svg, asked_of("waiting-list", {{"horizon", "x"}})).error().code,
            base::ErrorCode::invalid_input);
}

TEST_F(OutlookPage, TheApiAnswersTheSameAndRefusesWithSentences) {
  given_list();
  const auto response = answer(answer_outlook, asked_of("waiting-list", {{"horizon", "24"}}));
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(has(response->body, "\"latest\":{\"period\":\"2023-12\",\"value\":"));
  EXPECT_TRUE(has(response->body, "\"forecast\":[{\"period\":\"2024-01\",\"mean\":"));
  EXPECT_TRUE(has(response->body, "\"replay\":{\"replayed\":\"2019-01:2023-01\""));
  EXPECT_TRUE(has(response->body, "\"digest\":\"" + digest_of(falling_list()) + "\""));
  const auto wrong = answer(answer_outlook, asked_of("waiting-list", {{"model", "best"}}));
  EXPECT_EQ(wrong.error().code, base::ErrorCode::invalid_input);
}

TEST_F(OutlookPage, TheApiFindsNothingWhereNoForecastCanBeMade) {
  EXPECT_EQ(answer(answer_outlook, asked_of("waiting-list")).error().code,
            base::ErrorCode::not_found);
  given({{"waiting-list", "E92000001", falling_list().front()}});
  EXPECT_EQ(answer(answer_outlook, asked_of("waiting-list")).error().code,
            base::ErrorCode::not_found);
}

TEST_F(OutlookPage, TheMetricsOwnPageShowsBusinessAsUsualAndLeadsHere) {
  given_list();
  const auto response = answer(show_metric, asked_of("waiting-list"));
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(has(response->body, "If things go on as they have, it would stand at about "));
  EXPECT_TRUE(has(response->body,
                  "href=\"/metrics/waiting-list/forecast\">How this forecast is "
                  "made</a>"));
  EXPECT_TRUE(has(response->body, "cw-chart__band"));
}

}  // namespace
}  // namespace commonweal::missions
