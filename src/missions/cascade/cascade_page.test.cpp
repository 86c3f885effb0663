#include "missions/cascade/cascade_page.hpp"

#include "missions/cascade/body_asks_page.hpp"
#include "missions/cascade/cascade_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::Role;

struct CascadePage : CascadeFixture {
  std::string words(ShowsHoldings shows, platform::Request request,
                    const platform::Visitor& visitor = {}) {
    request.visitor = visitor;
    return words_within(answer(shows, request).value().body, "id", "main-content");
  }
  static platform::Request mission(std::string code, platform::Parameters query = {}) {
    return {.path_parameters = {{"mission", std::move(code)}},
            .query_parameters = std::move(query)};
  }
  static platform::Request body(std::string code) {
    return {.path_parameters = {{"body", std::move(code)}}};
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(CascadePage, ShowsTheTreeAsAPictureAndAsATable) {
  given_asks();
  const auto response = answer(show_cascade, mission("health")).value();
  EXPECT_EQ(response.status, 200);
  for (const char* part :
       {"<title id=\"cascade-wide-title\">Who asks whom</title>",
        "id=\"cascade-narrow-description\"", "United Kingdom asks Department of Health.",
        "The same as a table", "href=\"/bodies/nhs/asks\"", "/api/v1/missions/health/cascade"}) {
    EXPECT_TRUE(says(response.body, part)) << part;
  }
  EXPECT_FALSE(says(response.body, "style="));
  const auto narrow = response.body.find("viewBox=\"0 0 320 ");
  EXPECT_EQ(response.body.find("font-size=\"17\"", narrow),
            response.body.find(" font-size", narrow) + 1);
}

TEST_F(CascadePage, NamesWhoHasNotPassedItOnAndWhatNobodyIsAskedFor) {
  given(RecordKind::ask, {asks("UK", "dhsc", "waiting-list"), asks("UK", "dhsc", "smoking"),
                          asks("dhsc", "nhs", "waiting-list")});
  const auto said = words(show_cascade, mission("health"));
  EXPECT_TRUE(says(said, "Who has not passed it on\n")) << said;
  EXPECT_TRUE(says(said, "Department of Health\n2\nSmoking\n")) << said;
  EXPECT_TRUE(says(said, "NHS England\n1\nWaiting list\n")) << said;
  EXPECT_TRUE(says(said, "Measures that nobody is asked for\nBeds\n")) << said;
}

TEST_F(CascadePage, SaysSoWhereNobodyIsAskedYet) {
  const auto said = words(show_cascade, mission("safety"));
  EXPECT_TRUE(says(said, "Nobody is asked yet\n")) << said;
  EXPECT_TRUE(says(words(show_cascade, mission("health", {{"metric", "beds"}})),
                   "No body is asked to answer for Beds."));
}

TEST_F(CascadePage, RefusesAMeasureOfAnotherMission) {
  const auto code = [&](platform::Parameters query) {
    return answer(show_cascade, mission("health", std::move(query))).error().code;
  };
  EXPECT_EQ(code({{"metric", "burglary"}}), base::ErrorCode::not_found);
  EXPECT_EQ(code({{"metric", "none"}}), base::ErrorCode::not_found);
}

TEST_F(CascadePage, OffersTheFormToTheMissionUnitOnly) {
  given_asks();
  const auto offers = [&](const platform::Visitor& visitor) {
    return says(words(show_cascade, mission("health"), visitor), "Ask a body\n");
  };
  EXPECT_TRUE(offers(visitor_with(Role::mission_unit, "")));
  EXPECT_TRUE(offers(visitor_with(Role::administrator, "")));
  EXPECT_FALSE(offers({}));
  for (const Role role : {Role::reader, Role::body_lead, Role::analyst, Role::independent}) {
    EXPECT_FALSE(offers(visitor_with(role, "")));
  }
}

TEST_F(CascadePage, ShowsWhatABodyIsAskedAndWhatItPassesOn) {
  given_asks();
  given_figure("waiting-list", "E92000001", 3, 80);
  const auto said = words(show_body_asks, body("nhs"));
  EXPECT_TRUE(says(said, "NHS England is asked to answer for 1 measure.")) << said;
  EXPECT_TRUE(says(said,
                   "Waiting list\nEngland: 80 people, March 2020\nNo level is set\n"
                   "Department of Health\nPassed on to 1 of 2\n"))
      << said;
  EXPECT_TRUE(says(said, "What it asks of others\n")) << said;
  EXPECT_TRUE(says(said, "Waiting list\nBlackpool Hospitals\nLancashire Hospitals\n")) << said;
  EXPECT_TRUE(says(words(show_body_asks, body("E12000001")), "Nothing is asked of it yet\n"));
  EXPECT_TRUE(says(words(show_body_asks, body("UK")), "It asks others."));
}

TEST_F(CascadePage, MarksTheIllustrativeAsksOfABodyAndOnlyThose) {
  given(RecordKind::ask, {asks("dhsc", "nhs", "waiting-list", "Illustrative: of the service."),
                          asks("dhsc", "nhs", "beds", "Illustrative: of the service.")});
  EXPECT_TRUE(
      says(words(show_body_asks, body("nhs")), "Illustrative: nobody has made these requests\n"));
  given(RecordKind::ask, {asks("dhsc", "nhs", "smoking", "Please grow it.")});
  const auto said = words(show_body_asks, body("nhs"));
  EXPECT_FALSE(says(said, "nobody has made these requests")) << said;
  EXPECT_TRUE(says(said, "nobody has made 2 of these 3 requests")) << said;
  EXPECT_TRUE(says(said, "Really asked for: Smoking.")) << said;
  EXPECT_TRUE(says(said, "Department of Health\n(illustrative)")) << said;
  EXPECT_TRUE(says(said, "Please grow it.")) << said;
}

TEST_F(CascadePage, OffersALeadWhatTheBodyPassesOnAndNobodyElse) {
  given_asks();
  const auto offers = [&](const platform::Visitor& visitor) {
    return says(words(show_body_asks, body("nhs"), visitor), "Pass a measure on\n");
  };
  EXPECT_TRUE(offers(visitor_with(Role::body_lead, "nhs")));
  EXPECT_TRUE(offers(visitor_with(Role::body_lead, "dhsc")));
  EXPECT_FALSE(offers(visitor_with(Role::body_lead, "moj")));
  EXPECT_FALSE(offers({}));
  for (const Role role :
       {Role::reader, Role::analyst, Role::independent, Role::mission_unit, Role::administrator}) {
    EXPECT_FALSE(offers(visitor_with(role, "")));
  }
}

TEST_F(CascadePage, EscapesTheWordsOfAnAsk) {
  given(RecordKind::ask, {asks("UK", "moj", "burglary", "<script>alert(1)</script>")});
  const auto page = answer(show_body_asks, body("moj")).value().body;
  EXPECT_FALSE(says(page, "<script>alert"));
  EXPECT_TRUE(says(page, "&lt;script&gt;alert"));
}

}  // namespace
}  // namespace commonweal::missions
