#include "missions/metric_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MetricApi : PageFixture {
  std::string body(ShowsHoldings shows, platform::Parameters query = {}) {
    const auto response = answer(shows, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(MetricApi, TellsWhereAMetricStandsAndWhereItsFiguresComeFrom) {
  given_waiting_list();
  const std::string json = body(answer_metric);
  EXPECT_TRUE(json.starts_with(R"({"code":"waiting-list","title":"People waiting)"));
  EXPECT_TRUE(holds(json, R"("standing":{"latest":{"period":"2020-05","value":120,)"));
  EXPECT_TRUE(holds(json, R"("sources":[{"code":"nhs-rtt","title":"Waiting times",)"));
  EXPECT_TRUE(json.ends_with(R"("observations":5,"digest":")" + digest_of(waiting_observations()) +
                             R"(","recorded":"2026-11-23T04:05:06Z","known_on":null})"))
      << json;
}

TEST_F(MetricApi, TellsTheFiguresInPagesWithTheReasonOfEachThatIsMissing) {
  given_waiting_list();
  EXPECT_EQ(body(answer_observations, {{"page", "2"}, {"per-page", "3"}}),
            R"({"items":[{"period":"2020-04","value":null,"status":"missing",)"
            R"("reason":"not_available","lower":null,"upper":null,"numerator":null,)"
            R"("denominator":null,"source":"nhs-rtt","rows":null},)"
            R"({"period":"2020-05","value":120,"status":"final","reason":null,"lower":null,)"
            R"("upper":null,"numerator":null,"denominator":null,"source":"nhs-rtt","rows":null}],)"
            R"("page":2,"pages":2,"total":5,"metric":"waiting-list","body":"E92000001",)"
            R"("known_on":null})");
}

TEST_F(MetricApi, AnswersAsKnownOnADay) {
  given_waiting_list();
  EXPECT_TRUE(holds(body(answer_observations, {{"known-on", "2026-11-22"}}), R"("total":0)"));
  EXPECT_TRUE(holds(body(answer_metric, {{"known-on", "2026-11-22"}}),
                    R"("standing":null,"sources":[],"observations":0,)"));
  EXPECT_TRUE(
      holds(body(answer_metric, {{"known-on", "2026-11-23"}}), R"("known_on":"2026-11-23")"));
}

TEST_F(MetricApi, GivesTheFiguresAsFiles) {
  given_waiting_list();
  const std::string csv = body(answer_figures_csv);
  EXPECT_TRUE(csv.starts_with("metric,body,period,value,")) << csv;
  EXPECT_TRUE(holds(csv, "waiting-list,E92000001,2020-05,120,"));
  EXPECT_TRUE(body(answer_figures_xlsx).starts_with("PK"));
  EXPECT_TRUE(holds(body(answer_figures_json),
                    R"({"name":"Licence","text":"Open Government Licence v3.0"})"));
  const auto saved = answer(answer_figures_csv, asked_of("waiting-list"));
  EXPECT_EQ(find_header(saved->headers, "Content-Disposition"),
            "attachment; filename=\"waiting-list.csv\"");
}

TEST_F(MetricApi, NamesTheFileOfAnotherBodyByItsCode) {
  given_waiting_list();
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  const auto saved = answer(answer_figures_csv, asked_of("waiting-list", {{"body", "W92000004"}}));
  ASSERT_TRUE(saved) << told(saved);
  EXPECT_EQ(find_header(saved->headers, "Content-Disposition"),
            "attachment; filename=\"waiting-list-W92000004.csv\"");
}

TEST_F(MetricApi, SaysWhatIsNotThere) {
  given_records();
  for (const ShowsHoldings shows : {answer_metric, answer_observations, answer_figures_csv}) {
    EXPECT_EQ(told(answer(shows, asked_of("beds"))), "There is no metric \"beds\".\n");
    EXPECT_EQ(told(answer(shows, asked_of("waiting-list", {{"body", "Mars"}}))),
              "There is no body \"Mars\".\n");
    EXPECT_EQ(told(answer(shows, asked_of("waiting-list", {{"known-on", "May"}}))),
              "known-on: \"May\" is not a day. Write it like 2026-05-01 or 1 May 2026.\n");
  }
}

}  // namespace
}  // namespace commonweal::missions
