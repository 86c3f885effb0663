#include "missions/area_page.hpp"

#include <gtest/gtest.h>

#include "missions/boundaries_fixture.hpp"
#include "missions/boundary_store.hpp"
#include "missions/places_fixture.hpp"
#include "missions/tile_store.hpp"

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

  void given_boundaries(const std::vector<std::string>& codes) {
    platform::Transaction transaction(store, platform::Access::write);
    auto boundaries = squares(codes);
    for (auto& it : boundaries) it.attribution = "Contains our data <free>";
    ASSERT_TRUE(put_boundaries(transaction, boundaries, act_of("test")));
    transaction.commit();
  }
  void given_tiles() {
    platform::Transaction transaction(store, platform::Access::write);
    ASSERT_TRUE(
        put_tiles(transaction,
                  {{"councils", "E06000009", "Bpl", 0, 0}, {"councils", "E08000003", "Man", 1, 0}},
                  act_of("test")));
    transaction.commit();
  }
  const std::vector<std::string> councils{"E06000001", "E06000009", "E06000047", "E08000003",
                                          "E10000017"};
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

TEST_F(AreaPage, DrawsTilesWhereNoBoundariesAreHeld) {
  given_tiles();
  const std::string html = page("E06000009");
  EXPECT_TRUE(says(html, "cw-map__tiles"));
  EXPECT_TRUE(says(html, "Each tile is a council"));
  EXPECT_FALSE(says(html, "Each area is a council"));
}

TEST_F(AreaPage, DrawsRealOutlinesInPlaceOfTilesWhereTheyAreHeld) {
  given_tiles();
  given_boundaries(councils);
  const std::string html = page("E06000009");
  EXPECT_TRUE(says(html,
                   "Each area is a council, the darker the higher its figure. "
                   "Blackpool has 76.0 and is outlined."));
  EXPECT_TRUE(says(html, "cw-map__highlight"));
  EXPECT_TRUE(says(html, "<a href=\"/areas/E10000017\""));
  EXPECT_TRUE(says(html, "Boundaries: Contains our data &lt;free&gt;</p>"));
  EXPECT_FALSE(says(html, "cw-map__tiles"));
  EXPECT_TRUE(says(words(html), "Lancashire\nRank 1\n81.2\n")) << "The table stands beside it.";
}

TEST_F(AreaPage, DrawsTilesForAPlaceThatNoBoundaryIsHeldOf) {
  given_tiles();
  std::vector<Record> more;
  auto codes = councils;
  std::erase(codes, "E06000009");
  for (int i = 10; i < 20; ++i) {
    more.push_back({"E090000" + std::to_string(i), {"Borough", "local_authority", "E92000001"}});
    codes.push_back(more.back().code);
  }
  given(RecordKind::body, more);
  given_boundaries(codes);
  EXPECT_TRUE(says(page("E06000009"), "cw-map__tiles"));
  const std::string elsewhere = page("E08000003");
  EXPECT_FALSE(says(elsewhere, "cw-map__tiles"));
  EXPECT_TRUE(says(words(elsewhere), "Not on the map, because no boundary is held: Blackpool"))
      << words(elsewhere);
}

// A county's figure would make a class that no district on the map is in.
TEST_F(AreaPage, ClassesTheAreasOfAMapByThoseThatItShows) {
  given(RecordKind::body, {{"E07000117", {"Burnley", "local_authority", "E10000017"}}});
  given({years("E07000117", 2019, 76), years("E08000003", 2019, 76)});
  auto codes = councils;
  codes.push_back("E07000117");
  given_boundaries(codes);
  EXPECT_TRUE(says(page("E07000117"), "76.0"));
  EXPECT_FALSE(says(page("E07000117"), "81.2 and over"));
}

TEST_F(AreaPage, DrawsDistrictsForADistrict) {
  given(RecordKind::body, {{"E07000117", {"Burnley", "local_authority", "E10000017"}}});
  given({years("E07000117", 2019, 77)});
  auto codes = councils;
  codes.push_back("E07000117");
  given_boundaries(codes);
  EXPECT_TRUE(says(page("E07000117"), "<a href=\"/areas/E07000117\""));
  const std::string county = page("E10000017");
  const std::string map =
      county.substr(county.find("<svg"), county.find("</figure>") - county.find("<svg"));
  EXPECT_TRUE(says(map, "/areas/E10000017"));
  EXPECT_FALSE(says(map, "/areas/E07000117"));
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
