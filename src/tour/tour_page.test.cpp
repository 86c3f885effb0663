#include "tour/tour_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::tour {
namespace {

struct TourPages : missions::PageFixture {
  base::Result<platform::Response> step(std::string number, platform::Parameters query = {}) {
    return answer(show_tour_step, {.path_parameters = {{"step", std::move(number)}},
                                   .query_parameters = std::move(query)});
  }
  std::string idea(std::string number, platform::Parameters query = {}) {
    const auto response = step(std::move(number), std::move(query));
    EXPECT_TRUE(response) << missions::told(response);
    return response ? missions::words_within(response->body, "id", "idea") : "";
  }
};

TEST_F(TourPages, BeginWithTheEightStepsAndAWayToTheFirst) {
  const auto response = answer(show_tour, {});
  ASSERT_TRUE(response);
  for (const char* part : {"href=\"/tour/1\"", "href=\"/tour/8\"", "Start"}) {
    EXPECT_NE(response->body.find(part), std::string::npos) << part;
  }
}

// From 120 in May, the fall of 120 a year leads back to the 80 of March in September.
TEST_F(TourPages, SayWhenItIsBackFromTheFiguresThatAreHeld) {
  given_waiting_list();
  EXPECT_EQ(idea("1"),
            "Waiting list: at the pace of January 2020 to March 2020 it is back at its low in "
            "September 2020.\n");
}

TEST_F(TourPages, MoveTheWindowToWhereTheReaderPutsIt) {
  given_waiting_list();
  const auto response = step("2", {{"replay_from", "2020-02"}, {"replay_to", "2020-05"}});
  ASSERT_TRUE(response);
  const auto words = missions::words_within(response->body, "id", "main-content");
  EXPECT_NE(words.find("February 2020 to May 2020, gets there never"), std::string::npos) << words;
}

TEST_F(TourPages, SendAWindowThatMakesNoSenseBackWithItsField) {
  given_waiting_list();
  const auto response = step("2", {{"replay_from", "soon"}});
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 400);
  EXPECT_NE(response->body.find("href=\"#replay_from\""), std::string::npos);
  EXPECT_NE(response->body.find("<title>Error: "), std::string::npos);
}

TEST_F(TourPages, SayWhatToLoadWhereNothingIsHeld) {
  for (const char* number : {"1", "2", "3", "4", "5", "6", "7"}) {
    EXPECT_EQ(idea(number),
              "Nothing is held yet that this step could show. Load the example first.\n")
        << number;
  }
}

TEST_F(TourPages, AnswerAPastedSeriesAtOnce) {
  const std::string words = idea(
      "8",
      {{"series", "2023-01,1200\n2023-02,1100\n2023-03,1000\n2023-04,1400"}, {"last", "2023-03"}});
  EXPECT_TRUE(words.starts_with("It would take 0.33 years")) << words;
}

TEST_F(TourPages, LeadOnAndBackWithWhatWasChosen) {
  given_waiting_list();
  const auto response = step("2", {{"replay_from", "2020-02"}});
  ASSERT_TRUE(response);
  EXPECT_NE(response->body.find("href=\"/tour/1?replay_from=2020-02\""), std::string::npos);
  EXPECT_NE(response->body.find("href=\"/tour/3\""), std::string::npos);
}

TEST_F(TourPages, EndAfterTheEighth) {
  const auto response = step("9");
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::tour
