#include "missions/home_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct HomePage : PageFixture {
  std::string page() {
    const auto response = answer(show_home, {});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  std::string main_part() { return outline_within(page(), "id", "main-content"); }
};

TEST_F(HomePage, ShowsEachMissionItsHeadlineMetricAndTheAnswer) {
  given_waiting_list();
  EXPECT_EQ(main_part(), R"(<div class="govuk-grid-row">
  <div class="govuk-grid-column-two-thirds">
    <h1 class="govuk-heading-xl">
      "How long until services are back at their best?"
    <p class="govuk-body">
      "For each mission, where its measures stand and how long it would take to return to the best level there was, if a past rate of improvement were matched."
    <section class="cw-mission">
      <h2 class="govuk-heading-l">
        "Health"
      <p class="govuk-body-l">
        "The healthiest country"
      <h3 class="govuk-heading-m">
        <a class="govuk-link" href="/metrics/waiting-list">
          "People waiting for treatment"
      <p class="govuk-body">
        <strong>
          "120 people in May 2020"
      <p class="govuk-body">
        "It would take 0.33 years, until September 2020, to go from 120 people (May 2020) back to the record low of 80 (March 2020), if the fall of 120 a year between January 2020 and March 2020 were repeated."
)");
}

TEST_F(HomePage, SaysWhatToDoWhereThereIsNoMission) {
  EXPECT_EQ(main_part(), R"(<div class="govuk-grid-row">
  <div class="govuk-grid-column-two-thirds">
    <h1 class="govuk-heading-xl">
      "How long until services are back at their best?"
    <p class="govuk-body">
      "No missions are held yet. Load the example with "
      <code>
        "commonweal example load england"
      "."
)");
}

TEST_F(HomePage, OrdersMissionsByTheirPlaceAndPutsTheHeadlineMetricFirst) {
  given_waiting_list();
  Record safety = sound_but(RecordKind::mission, "title", "Safety");
  safety.code = "a-safety";
  safety.fields[4] = "2";
  given(RecordKind::mission, {safety});
  Record beds = sound_but(RecordKind::metric, "title", "Beds");
  beds.code = "beds";
  given(RecordKind::metric, {beds});
  const std::string words = words_within(page(), "id", "main-content");
  const auto at = [&](const std::string& line) { return words.find(line + '\n'); };
  EXPECT_LT(at("Health"), at("People waiting for treatment"));
  EXPECT_LT(at("People waiting for treatment"), at("Beds"));
  EXPECT_LT(at("Beds"), at("Safety"));
  EXPECT_NE(at("Safety"), std::string::npos);
}

TEST_F(HomePage, SaysSoWhereAMetricHasNoFigures) {
  given_records();
  EXPECT_NE(words_within(page(), "class", "cw-mission").find("No figures are held yet"),
            std::string::npos);
}

TEST_F(HomePage, ShowsTheLatestFigureWhereTheStandingQuestionHasNoAnswer) {
  given_waiting_list();
  given(RecordKind::replay, {sound_but(RecordKind::replay, "replay_to", "2020-04")});
  EXPECT_EQ(
      words_within(page(), "class", "cw-mission"),
      "Health\nThe healthiest country\nPeople waiting for treatment\n120 people in May 2020\n");
}

TEST_F(HomePage, EscapesWhatPeopleTyped) {
  given_waiting_list();
  const std::string hostile = "\"><script>alert(1)</script>";
  Record mission = sound_but(RecordKind::mission, "title", hostile);
  mission.fields[1] = hostile;
  given(RecordKind::mission, {mission});
  given(RecordKind::metric, {sound_but(RecordKind::metric, "title", hostile)});
  const std::string html = page();
  EXPECT_EQ(html.find("<script>alert"), std::string::npos);
  EXPECT_NE(words_within(html, "class", "cw-mission").find(hostile), std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
