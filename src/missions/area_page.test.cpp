#include "missions/area_page.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct AreaPage : PlacesFixture {
  std::string page(std::string body, platform::Parameters query = {}) {
    return get(show_area, {{"body", std::move(body)}}, std::move(query));
  }
  std::string words(const std::string& page) { return words_within(page, "id", "main-content"); }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(AreaPage, SaysHowAPlaceStandsAgainstItsCountryAndPlacesLikeIt) {
  const std::string said = words(page("E06000009"));
  for (const char* text :
       {"Council in the North West\n", "Blackpool\n", "76.0\n", "Worse\n", "England has 81.0\n",
        "Better than 0 of 2 like places. The middle one has 79.6\n", "Up 1.0 since 2012\n",
        "Of one measure that can be held against England, 1 is worse.\n",
        "95% interval: 75.0 to 77.0\n", "No measure of this is held for "}) {
    EXPECT_TRUE(says(said, text)) << text << "\nin\n" << said;
  }
}

TEST_F(AreaPage, SaysWhichPlacesCountAsLikeThisOne) {
  EXPECT_TRUE(
      says(words(page("E06000009")), "Like places are the other 2 councils in the North West."));
}

TEST_F(AreaPage, PutsThePlacesNearByInATableWithTheirRanks) {
  const std::string said = words(page("E08000003"));
  EXPECT_TRUE(says(said, "Manchester (this place)\nRank 2\n78.0\n77.0 to 79.0\nWorse\n")) << said;
  EXPECT_TRUE(says(said, "Lancashire\nRank 1\n81.2\n80.9 to 81.5\nNo clear difference\n")) << said;
}

TEST_F(AreaPage, ShowsARegionWithThePlacesInIt) {
  given({years("E12000002", 2019, 79, Interval{78.5, 79.5})});
  const std::string said = words(page("E12000002"));
  EXPECT_TRUE(says(said, "Places in ")) << said;
  EXPECT_TRUE(says(said, "Lancashire\nRank 1\n81.2\n")) << said;
}

TEST_F(AreaPage, SaysWhereNothingIsHeldAndWhatIsSuppressed) {
  const std::string nothing = words(page("E12000001"));
  EXPECT_TRUE(says(nothing, "No figures are held for North East yet\n")) << nothing;
  given({suppressed("E06000047", 2019)});
  EXPECT_TRUE(says(words(page("E06000001")), "79.0\n"));
}

TEST_F(AreaPage, NeverShowsASuppressedFigure) {
  given({{"waiting-list",
          "E06000009",
          {.period = in_2020(1), .figure = base::Missing::confidential}}});
  const std::string said = words(page("E06000009"));
  EXPECT_TRUE(says(said, "Suppressed, so that nobody can be recognised")) << said;
}

TEST_F(AreaPage, SendsABodyThatIsNoPlaceToItsOwnPage) {
  given(RecordKind::body, {{"RX1", {"A trust", "provider", "E06000009"}}});
  const auto response = answer(show_area, {.path_parameters = {{"body", "RX1"}}});
  EXPECT_EQ(response->status, 303);
  EXPECT_EQ(platform::find_header(response->headers, "Location"), "/bodies/RX1");
}

TEST_F(AreaPage, RefusesWhatIsNotThere) {
  EXPECT_EQ(answer(show_area, {.path_parameters = {{"body", "Mars"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_EQ(answer(show_area, {.path_parameters = {{"body", "E06000009"}},
                               .query_parameters = {{"metric", "beds"}}})
                .error()
                .code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
