#include "missions/brief_page.hpp"

#include <gtest/gtest.h>

#include "missions/brief_file.hpp"
#include "missions/brief_store.hpp"
#include "missions/page_fixture.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::missions {
namespace {

struct BriefPage : PageFixture {
  platform::Response shown(ShowsHoldings shows, const platform::Request& request) {
    auto response = answer(shows, request);
    EXPECT_TRUE(response) << told(response);
    return response.value_or(platform::Response{});
  }
};

platform::Request mission_request() { return {.path_parameters = {{"mission", "health"}}}; }

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(BriefPage, SaysWhatTheAnswerForProgramsSays) {
  given_waiting_list();
  const auto page = shown(show_metric_brief, asked_of("waiting-list")).body;
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const auto reading = read_metric_brief(
      {transaction, *directory}, {.metric = "waiting-list", .body = std::nullopt, .known_on = {}});
  const auto brief = platform::JsonObject::read(brief_json(reading.value().brief).compact());
  ASSERT_TRUE(brief);
  for (const char* text : {"title", "caption", "lead", "digest", "command"}) {
    EXPECT_TRUE(holds(page, *brief->text(text))) << text;
  }
  for (const auto& figure : brief->objects("figures")) {
    EXPECT_TRUE(holds(page, *figure.text("value"))) << *figure.text("label");
    EXPECT_TRUE(holds(page, *figure.text("note"))) << *figure.text("label");
  }
  for (const auto& section : brief->objects("sections")) {
    EXPECT_TRUE(holds(page, ">" + *section.text("title") + "</h2>"));
    for (const auto& sentence : section.texts("sentences")) EXPECT_TRUE(holds(page, sentence));
  }
}

TEST_F(BriefPage, IsWellFormedHasAChartAndLeadsToItsPdf) {
  given_waiting_list();
  for (const auto& [shows, request] :
       {std::pair<ShowsHoldings, platform::Request>{show_metric_brief, asked_of("waiting-list")},
        std::pair<ShowsHoldings, platform::Request>{show_mission_brief, mission_request()}}) {
    const auto page = shown(shows, request).body;
    EXPECT_TRUE(platform::read_html(page));
    EXPECT_TRUE(holds(page, "<figure")) << page;
    EXPECT_TRUE(holds(page, "/brief.pdf\""));
  }
}

TEST_F(BriefPage, KeepsTheBodyAndTheDayInTheAddressOfThePdf) {
  given_waiting_list();
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  const auto page =
      shown(show_metric_brief,
            asked_of("waiting-list", {{"body", "W92000004"}, {"known-on", "2026-11-23"}}))
          .body;
  EXPECT_TRUE(
      holds(page, "/metrics/waiting-list/brief.pdf?body=W92000004&amp;known-on=2026-11-23"));
  EXPECT_TRUE(holds(page, "No series is held for Wales."));
}

TEST_F(BriefPage, GivesThePdfUnderAName) {
  given_waiting_list();
  const auto metric = shown(answer_metric_brief_pdf, asked_of("waiting-list"));
  EXPECT_EQ(metric.content_type, "application/pdf");
  EXPECT_TRUE(metric.body.starts_with("%PDF-"));
  EXPECT_EQ(metric.headers.at(0).value, "inline; filename=\"waiting-list-brief.pdf\"");
  const auto mission = shown(answer_mission_brief_pdf, mission_request());
  EXPECT_EQ(mission.headers.at(0).value, "inline; filename=\"health-brief.pdf\"");
}

TEST_F(BriefPage, IsNotFoundWhereThereIsNoneOfThatCode) {
  EXPECT_EQ(told(answer(show_metric_brief, asked_of("beds"))), "There is no metric \"beds\".\n");
  EXPECT_EQ(told(answer(show_mission_brief, {.path_parameters = {{"mission", "beds"}}})),
            "There is no mission \"beds\".\n");
}

TEST_F(BriefPage, RefusesADayThatIsNone) {
  given_waiting_list();
  EXPECT_FALSE(answer(show_metric_brief, asked_of("waiting-list", {{"known-on", "May"}})));
}

}  // namespace
}  // namespace commonweal::missions
